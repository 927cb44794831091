package no.spinn.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The whole suite on this machine: the servers and the three services, started together and stopped together. */
public final class Suite implements AutoCloseable {

    private final LocalSettings settings;
    private final Progress progress;
    private final ProcessRecords records;
    private final Map<Service, List<ServiceProcess>> services = new EnumMap<>(Service.class);
    private Optional<Postgres> postgres = Optional.empty();
    private Optional<KafkaBroker> kafka = Optional.empty();
    private Optional<TokenIssuer> issuer = Optional.empty();
    private volatile boolean closed;

    private Suite(LocalSettings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.records = new ProcessRecords(settings.home());
    }

    /** Starts everything and returns when each service is ready. If anything fails, nothing is left running. */
    public static Suite start(LocalSettings settings, Progress progress) throws IOException {
        Suite suite = new Suite(settings, progress);
        suite.startIn(() -> {});
        return suite;
    }

    /** Like {@link #start}, but lets the caller see the suite before it runs, to stop it when the terminal says so. */
    public static Suite start(LocalSettings settings, Progress progress, Consumer<Suite> before) throws IOException {
        Suite suite = new Suite(settings, progress);
        suite.startIn(() -> before.accept(suite));
        return suite;
    }

    private void startIn(Runnable before) throws IOException {
        records.endAll();
        Postgres.stopPredecessor(settings.home().resolve("postgres"));
        Checks.beforeStart(settings);
        before.run();
        try {
            Starts.inParallel(List.of(this::startPostgres, this::startKafka, this::startIssuer));
            Starts.inParallel(List.of(
                    () -> startService(Service.INSTRUMENTS),
                    () -> startService(Service.APPLICATIONS),
                    () -> startService(Service.MATCHING)));
            Starts.inParallel(List.of(this::awaitCatalogue));
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    public LocalSettings settings() {
        return settings;
    }

    /** The replica that the suite started with. */
    public ServiceProcess service(Service service) {
        return replicas(service).getFirst();
    }

    /** All replicas of a service, also those that have ended. */
    public List<ServiceProcess> replicas(Service service) {
        synchronized (services) {
            return List.copyOf(services.getOrDefault(service, List.of()));
        }
    }

    /**
     * Starts one more replica of a service on the same database, on any free port, and waits until it is ready. It ends
     * with the suite, if not before.
     */
    public ServiceProcess addReplica(Service service) throws IOException, InterruptedException {
        return startReplica(service, LocalSettings.freePort());
    }

    /** The embedded broker, unless the user brought one. */
    public Optional<KafkaBroker> kafka() {
        return kafka;
    }

    public String kafkaBootstrap() {
        return settings.ownKafka().orElseGet(() -> kafka.orElseThrow().bootstrapServers());
    }

    public String jdbcUrl(Service service) {
        return settings.ownPostgres()
                .map(own -> own.url() + "/" + service.database())
                .orElseGet(() -> postgres.orElseThrow().jdbcUrl(service.database()));
    }

    /** What the embedded server writes down of itself. */
    public Path postgresLog() {
        return Postgres.logOf(settings.home().resolve("postgres")).toPath();
    }

    public URI issuer() {
        return settings.ownIssuer()
                .map(LocalSettings.OwnIssuer::issuer)
                .orElseGet(() -> issuer.orElseThrow().issuer());
    }

    /** The name and the log of a process that has ended by itself, if one has. */
    public Optional<String> casualty() {
        if (kafka.isPresent() && !kafka.get().isAlive()) {
            return Optional.of("Kafka; see " + settings.home().resolve("kafka/kafka.log"));
        }
        return processes().stream()
                .filter(service -> !service.process().isAlive())
                .map(service -> service.name() + "; see " + service.log())
                .findFirst();
    }

    /** Whether it has stopped, or is stopping. */
    public boolean isClosed() {
        return closed;
    }

    /** Stops the services before what they stand on. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        processes().forEach(service -> service.process().destroy());
        processes().forEach(ServiceProcess::close);
        issuer.ifPresent(TokenIssuer::close);
        kafka.ifPresent(KafkaBroker::close);
        try {
            if (postgres.isPresent()) {
                postgres.get().close();
            }
            records.endAll();
        } catch (IOException e) {
            progress.note("Not everything stopped: " + e.getMessage());
        }
    }

    private void startPostgres() throws IOException, SQLException {
        if (settings.ownPostgres().isPresent()) {
            createDatabases(settings.ownPostgres().get());
            return;
        }
        try (Progress.Step step = progress.begin("PostgreSQL")) {
            Postgres server = Postgres.start(settings.home().resolve("postgres"), settings.postgresPort());
            postgres = Optional.of(server);
            for (Service service : Service.values()) {
                server.createDatabase(service.database());
            }
            step.done();
        }
    }

    private static void createDatabases(LocalSettings.OwnPostgres own) throws SQLException {
        try (Connection connection = DriverManager.getConnection(own.url() + "/postgres", own.user(), own.password())) {
            for (Service service : Service.values()) {
                Postgres.createDatabase(connection, service.database());
            }
        }
    }

    private void startKafka() throws IOException {
        if (settings.ownKafka().isPresent()) {
            return;
        }
        try (Progress.Step step = progress.begin("Kafka")) {
            KafkaBroker broker = KafkaBroker.start(settings.home().resolve("kafka"), settings.kafkaPort());
            kafka = Optional.of(broker);
            records.add("kafka", broker.process().toHandle());
            step.done();
        }
    }

    private void startIssuer() throws IOException {
        if (settings.ownIssuer().isPresent()) {
            return;
        }
        try (Progress.Step step = progress.begin("token issuer")) {
            issuer = Optional.of(TokenIssuer.start(settings.issuerPort()));
            step.done();
        }
    }

    private void startService(Service service) throws IOException, InterruptedException {
        startReplica(service, settings.port(service));
    }

    private ServiceProcess startReplica(Service service, int port) throws IOException, InterruptedException {
        try (Progress.Step step = progress.begin(service.folder())) {
            ServiceProcess process = launch(service, port);
            records.add(process.name(), process.process().toHandle());
            process.awaitReady();
            step.done();
            return process;
        }
    }

    private ServiceProcess launch(Service service, int port) throws IOException {
        synchronized (services) {
            List<ServiceProcess> present = services.computeIfAbsent(service, first -> new ArrayList<>());
            Replica replica = new Replica(service, present.size() + 1, port);
            ServiceProcess process = ServiceProcess.launch(settings, replica, environment(replica));
            present.add(process);
            return process;
        }
    }

    private List<ServiceProcess> processes() {
        synchronized (services) {
            return services.values().stream().flatMap(List::stream).toList();
        }
    }

    private void awaitCatalogue() throws IOException, InterruptedException {
        try (Progress.Step step = progress.begin("catalogue");
                HttpClient http = HttpClient.newHttpClient()) {
            new CatalogueArrival(settings, http).await();
            step.done();
        }
    }

    private Map<String, String> environment(Replica replica) {
        String user =
                settings.ownPostgres().map(LocalSettings.OwnPostgres::user).orElse(Postgres.USER);
        String password =
                settings.ownPostgres().map(LocalSettings.OwnPostgres::password).orElse(Postgres.PASSWORD);
        URI jwks = settings.ownIssuer()
                .map(LocalSettings.OwnIssuer::jwks)
                .orElseGet(() -> issuer.orElseThrow().jwks());
        Map<String, String> environment = new HashMap<>(settings.serviceEnvironment());
        environment.putAll(Map.of(
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", Integer.toString(replica.port()),
                "QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl(replica.service()),
                "QUARKUS_DATASOURCE_USERNAME", user,
                "QUARKUS_DATASOURCE_PASSWORD", password,
                "KAFKA_BOOTSTRAP_SERVERS", kafkaBootstrap(),
                "SPINN_TOKENS_ISSUER", issuer().toString(),
                "SPINN_TOKENS_JWKS_URL", jwks.toString()));
        return environment;
    }
}
