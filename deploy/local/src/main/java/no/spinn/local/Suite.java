package no.spinn.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The suite on this machine: the servers, the three services and the gateway, started and stopped together. */
public final class Suite implements AutoCloseable {

    /** No gateway needs time to notice that a replica stops. */
    private static final Map<String, String> QUICK_SHUTDOWN =
            Map.of("QUARKUS_SHUTDOWN_DELAY", "0s", "QUARKUS_SHUTDOWN_TIMEOUT", "5s");

    private final LocalSettings settings;
    private final ServiceCommand command;
    private final Progress progress;
    private final ProcessRecords records;
    private final Servers servers;
    private final Map<Service, List<ServiceProcess>> services = new EnumMap<>(Service.class);
    private final Gateways gateways;
    private volatile boolean closed;

    private Suite(LocalSettings settings, ServiceCommand command, Progress progress) {
        this.settings = settings;
        this.command = command;
        this.progress = progress;
        this.records = new ProcessRecords(settings.home());
        this.servers = new Servers(settings, progress, records);
        this.gateways = new Gateways(settings, command, progress, records);
    }

    /** Starts everything and returns when each service is ready. If anything fails, nothing is left running. */
    public static Suite start(LocalSettings settings, Progress progress) throws IOException {
        return start(settings, new JarCommand(settings.jvm()), progress);
    }

    /** The same with services that are started in another way than from their jars. */
    public static Suite start(LocalSettings settings, ServiceCommand command, Progress progress) throws IOException {
        Suite suite = new Suite(settings, command, progress);
        suite.startIn(() -> {});
        return suite;
    }

    /** Like {@link #start}, but passes the suite to the caller before it starts, so that a signal can stop it at any time. */
    public static Suite start(LocalSettings settings, Progress progress, Consumer<Suite> before) throws IOException {
        Suite suite = new Suite(settings, new JarCommand(settings.jvm()), progress);
        suite.startIn(() -> before.accept(suite));
        return suite;
    }

    private void startIn(Runnable before) throws IOException {
        records.endAll();
        Postgres.stopPredecessor(settings.home().resolve("postgres"));
        PreflightChecks.beforeStart(settings);
        before.run();
        try {
            servers.start();
            ParallelStart.inParallel(List.of(
                    () -> startService(Service.INSTRUMENTS),
                    () -> startService(Service.APPLICATIONS),
                    () -> startService(Service.MATCHING),
                    gateways::startPortal));
            ParallelStart.inParallel(List.of(this::awaitCatalogue));
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    public LocalSettings settings() {
        return settings;
    }

    /** The first replica. */
    public ServiceProcess service(Service service) {
        return replicas(service).getFirst();
    }

    /** All replicas of a service, including those that have ended. */
    public List<ServiceProcess> replicas(Service service) {
        synchronized (services) {
            return List.copyOf(services.getOrDefault(service, List.of()));
        }
    }

    /**
     * Starts another replica of a service with the same database on a free port, and waits until it is ready. The suite stops it
     * at the latest.
     */
    public ServiceProcess addReplica(Service service) throws IOException, InterruptedException {
        return addReplica(service, settings.root());
    }

    /** The same with another build. */
    public ServiceProcess addReplica(Service service, Path root) throws IOException, InterruptedException {
        return startReplica(service, root, Map.of());
    }

    /** The same with settings of its own, as environment variables of Quarkus. */
    public ServiceProcess addReplica(Service service, Map<String, String> variables)
            throws IOException, InterruptedException {
        return startReplica(service, settings.root(), variables);
    }

    /**
     * Starts another gateway on free ports, and waits until it is ready. The suite stops it at the latest.
     *
     * @param replicas the addresses of the replicas of each service, as host:port; those that are not named are the usual ones
     * @param variables further settings of the gateway, as environment variables
     */
    public GatewayProcess addGateway(Map<Service, List<String>> replicas, Map<String, String> variables)
            throws IOException, InterruptedException {
        return gateways.add(replicas, variables);
    }

    /** The embedded broker; empty if the user has one. */
    public Optional<KafkaBroker> kafka() {
        return servers.kafka();
    }

    public String kafkaBootstrap() {
        return servers.kafkaBootstrap();
    }

    public String jdbcUrl(Service service) {
        return servers.jdbcUrl(service);
    }

    /** The log of the embedded server. */
    public Path postgresLog() {
        return servers.postgresLog();
    }

    public URI issuer() {
        return servers.issuer();
    }

    /** The name and log of a process that has ended unexpectedly, if any. */
    public Optional<String> failedProcess() {
        return servers.failedProcess()
                .or(() -> processes().stream()
                        .filter(service -> !service.process().isAlive())
                        .map(service -> service.name() + "; see " + service.log())
                        .findFirst())
                .or(gateways::failed);
    }

    /** Whether the suite has stopped or is stopping. */
    public boolean isClosed() {
        return closed;
    }

    /** Stops the gateway first, then the services, then the servers. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        gateways.close();
        processes().forEach(service -> service.process().destroy());
        processes().forEach(ServiceProcess::close);
        try {
            servers.close();
            records.endAll();
        } catch (IOException e) {
            progress.note("Not everything stopped: " + e.getMessage());
        }
    }

    private void startService(Service service) throws IOException, InterruptedException {
        startReplica(service, settings.root(), Map.of());
    }

    private ServiceProcess startReplica(Service service, Path root, Map<String, String> variables)
            throws IOException, InterruptedException {
        try (Progress.Step step = progress.begin(service.folder())) {
            ServiceProcess process = launch(service, root, variables);
            records.add(process.name(), process.process().toHandle());
            process.awaitReady();
            step.done();
            return process;
        }
    }

    private ServiceProcess launch(Service service, Path root, Map<String, String> variables) throws IOException {
        synchronized (services) {
            List<ServiceProcess> present = services.computeIfAbsent(service, first -> new ArrayList<>());
            Ports ports = present.isEmpty() ? settings.ports(service) : Ports.free();
            Replica replica = new Replica(service, present.size() + 1, ports);
            Map<String, String> environment = environment(replica);
            environment.putAll(variables);
            ServiceProcess process = ServiceProcess.launch(settings, command, root, replica, environment);
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
            new CatalogueSync(settings, http).await();
            step.done();
        }
    }

    private Map<String, String> environment(Replica replica) {
        Map<String, String> environment = new HashMap<>(QUICK_SHUTDOWN);
        environment.putAll(settings.serviceEnvironment());
        environment.putAll(servers.environment(replica.service()));
        environment.put("SPINN_REPLICA", replica.name());
        environment.put("SPINN_PUBLIC_ADDRESS", settings.gateway().toString());
        environment.put("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "true");
        environment.put("QUARKUS_HTTP_PROXY_TRUSTED_PROXIES", GatewayProcess.ADDRESS);
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(replica.ports().service()));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put(
                "QUARKUS_MANAGEMENT_PORT", Integer.toString(replica.ports().management()));
        return environment;
    }
}
