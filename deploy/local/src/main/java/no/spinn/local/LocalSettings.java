package no.spinn.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of a local suite, from the environment.
 *
 * @param root the repository
 * @param home the folder of state and logs
 * @param services the ports of each service
 * @param portal the ports of the gateway and its pages
 * @param ownPostgres the user's own server, without a database: jdbc:postgresql://host:port
 * @param ownKafka the user's own bootstrap servers
 * @param ownIssuer the user's own issuer of tokens
 * @param serviceEnvironment additional environment variables of every service
 * @param jvm the JVM options of each service
 */
public record LocalSettings(
        Path root,
        Path home,
        Map<Service, Ports> services,
        Ports portal,
        int postgresPort,
        int kafkaPort,
        int issuerPort,
        Optional<OwnPostgres> ownPostgres,
        Optional<String> ownKafka,
        Optional<OwnIssuer> ownIssuer,
        Map<String, String> serviceEnvironment,
        Jvm jvm) {

    static final Ports PORTAL_PORTS = new Ports(8080, 8090);
    static final int POSTGRES_PORT = 8085;
    static final int KAFKA_PORT = 8086;
    static final int ISSUER_PORT = 8084;

    /**
     * An external PostgreSQL.
     *
     * @param url may have several hosts, and parameters: {@code jdbc:postgresql://a,b?targetServerType=primary}
     */
    public record OwnPostgres(String url, String user, String password) {

        String jdbcUrl(String database) {
            int parameters = url.indexOf('?');
            return parameters < 0
                    ? url + "/" + database
                    : url.substring(0, parameters) + "/" + database + url.substring(parameters);
        }
    }

    /** An external token issuer. */
    public record OwnIssuer(URI issuer, URI jwks) {}

    public static LocalSettings of(Map<String, String> environment) {
        Path root = LocalClasspath.root();
        Map<Service, Ports> ports = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            ports.put(service, ports(environment, service));
        }
        return new LocalSettings(
                root,
                Path.of(environment.getOrDefault(
                                "SPINN_HOME", root.resolve(".spinn").toString()))
                        .toAbsolutePath(),
                Map.copyOf(ports),
                portalPorts(environment),
                port(environment, "SPINN_POSTGRES_PORT", POSTGRES_PORT),
                port(environment, "SPINN_KAFKA_PORT", KAFKA_PORT),
                port(environment, "SPINN_ISSUER_PORT", ISSUER_PORT),
                ownPostgres(environment),
                Optional.ofNullable(environment.get("SPINN_KAFKA_BOOTSTRAP")),
                ownIssuer(environment),
                Map.of(),
                Jvm.QUICK);
    }

    /** An independent suite: free ports, its own home, and all servers embedded. */
    public static LocalSettings onFreePorts(Path home) {
        List<Integer> free = freePorts((Service.values().length + 1) * Ports.COUNT + 3);
        Map<Service, Ports> services = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            int first = service.ordinal() * Ports.COUNT;
            services.put(service, Ports.of(free.subList(first, first + Ports.COUNT)));
        }
        int portal = services.size() * Ports.COUNT;
        int next = portal + Ports.COUNT;
        return new LocalSettings(
                LocalClasspath.root(),
                home.toAbsolutePath(),
                Map.copyOf(services),
                Ports.of(free.subList(portal, next)),
                free.get(next),
                free.get(next + 1),
                free.get(next + 2),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Jvm.QUICK);
    }

    /**
     * The same suite with other settings of the services.
     *
     * @param variables settings of the services as environment variables of Quarkus
     */
    public LocalSettings withServices(Jvm started, Map<String, String> variables) {
        return new LocalSettings(
                root,
                home,
                services,
                portal,
                postgresPort,
                kafkaPort,
                issuerPort,
                ownPostgres,
                ownKafka,
                ownIssuer,
                Map.copyOf(variables),
                started);
    }

    /** The same suite on an external PostgreSQL. */
    public LocalSettings withPostgres(OwnPostgres own) {
        return new LocalSettings(
                root,
                home,
                services,
                portal,
                postgresPort,
                kafkaPort,
                issuerPort,
                Optional.of(own),
                ownKafka,
                ownIssuer,
                serviceEnvironment,
                jvm);
    }

    /** The same suite on an external Kafka. */
    public LocalSettings withKafka(String bootstrap) {
        return new LocalSettings(
                root,
                home,
                services,
                portal,
                postgresPort,
                kafkaPort,
                issuerPort,
                ownPostgres,
                Optional.of(bootstrap),
                ownIssuer,
                serviceEnvironment,
                jvm);
    }

    /** The one address for all services. */
    public URI gateway() {
        return URI.create("http://localhost:" + portal.service());
    }

    /** Where the metrics of the gateway are. */
    public URI gatewayManagement() {
        return URI.create("http://localhost:" + portal.management());
    }

    public URI address(Service service) {
        return URI.create("http://localhost:" + port(service));
    }

    /** Where the metrics of the first replica are. */
    public URI management(Service service) {
        return URI.create("http://localhost:" + ports(service).management());
    }

    public int port(Service service) {
        return ports(service).service();
    }

    Ports ports(Service service) {
        return services.getOrDefault(service, service.defaultPorts());
    }

    // All ports stay open until the last is found. Otherwise the same port could be found twice.
    static List<Integer> freePorts(int count) {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                held.add(new ServerSocket(0));
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException e) {
            throw new LauncherException("No free ports: " + e.getMessage(), e);
        } finally {
            held.forEach(LocalSettings::release);
        }
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<OwnPostgres> ownPostgres(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("SPINN_POSTGRES_URL"))
                .map(url -> new OwnPostgres(
                        url.endsWith("/") ? url.substring(0, url.length() - 1) : url,
                        environment.getOrDefault("SPINN_POSTGRES_USER", Postgres.USER),
                        environment.getOrDefault("SPINN_POSTGRES_PASSWORD", Postgres.PASSWORD)));
    }

    private static Optional<OwnIssuer> ownIssuer(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("SPINN_TOKENS_ISSUER"))
                .map(issuer -> new OwnIssuer(
                        URI.create(issuer),
                        URI.create(environment.getOrDefault("SPINN_TOKENS_JWKS_URL", issuer + "/jwks"))));
    }

    private static Ports portalPorts(Map<String, String> environment) {
        return new Ports(
                port(environment, "SPINN_PORTAL_PORT", PORTAL_PORTS.service()),
                port(environment, "SPINN_PORTAL_MANAGEMENT_PORT", PORTAL_PORTS.management()));
    }

    private static Ports ports(Map<String, String> environment, Service service) {
        Ports usual = service.defaultPorts();
        return new Ports(
                port(environment, service.portVariable(), usual.service()),
                port(environment, service.managementPortVariable(), usual.management()));
    }

    private static int port(Map<String, String> environment, String variable, int usual) {
        String given = environment.get(variable);
        if (given == null) {
            return usual;
        }
        if (!given.matches("\\d{1,5}") || Integer.parseInt(given) > 65_535 || Integer.parseInt(given) == 0) {
            throw new LauncherException("%s is %s, which is not a port.".formatted(variable, given));
        }
        return Integer.parseInt(given);
    }
}
