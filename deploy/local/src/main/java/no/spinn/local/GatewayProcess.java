package no.spinn.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The process of a gateway before the services: the portal. */
public final class GatewayProcess implements AutoCloseable {

    /** For the launcher, whose services trust it. */
    static final String ADDRESS = "127.0.0.1";

    private final String name;
    private final Ports ports;
    private final Path log;
    private final Duration shutdownTimeout;
    private final Process process;

    private GatewayProcess(String name, Ports ports, Path log, Duration shutdownTimeout, Process process) {
        this.name = name;
        this.ports = ports;
        this.log = log;
        this.shutdownTimeout = shutdownTimeout;
        this.process = process;
    }

    static Path jar(Path root) {
        return JarCommand.jar(root.resolve("deploy/portal"));
    }

    /**
     * The settings of a gateway before these replicas.
     *
     * @param replicas the addresses of the replicas of each service, as host:port
     */
    static Map<String, String> before(Map<Service, List<String>> replicas) {
        Map<String, String> environment = new HashMap<>();
        replicas.forEach((service, addresses) ->
                environment.put("SPINN_GATEWAY_" + service.name() + "_ADDRESSES", String.join(",", addresses)));
        return environment;
    }

    /** Does not wait until it is ready. */
    static GatewayProcess launch(
            LocalSettings settings, ServiceCommand how, String name, Ports ports, Map<String, String> environment)
            throws IOException {
        Path log = settings.home().resolve("log").resolve(name + ".log");
        Map<String, String> all = new HashMap<>(environment);
        all.put("QUARKUS_HTTP_HOST", ADDRESS);
        all.put("QUARKUS_HTTP_PORT", Integer.toString(ports.service()));
        all.put("QUARKUS_MANAGEMENT_HOST", ADDRESS);
        all.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(ports.management()));
        // Nobody waits for the streams of a suite that stops.
        all.put("QUARKUS_SHUTDOWN_DELAY", "0s");
        all.put("QUARKUS_SHUTDOWN_TIMEOUT", "1s");
        all.putAll(how.gatewayEnvironment());
        List<String> line =
                how.gatewayLine(name).orElseGet(() -> new JarCommand(settings.jvm()).line(jar(settings.root())));
        Process process = LoggedProcess.command(line, log, all).start();
        return new GatewayProcess(name, ports, log, how.shutdownTimeout(), process);
    }

    void awaitReady() throws IOException, InterruptedException {
        Readiness.await(name, ports.service(), process, log);
    }

    public String name() {
        return name;
    }

    public URI address() {
        return URI.create("http://localhost:" + ports.service());
    }

    public Process process() {
        return process;
    }

    public Path log() {
        return log;
    }

    @Override
    public void close() {
        LoggedProcess.end(process, shutdownTimeout);
    }
}
