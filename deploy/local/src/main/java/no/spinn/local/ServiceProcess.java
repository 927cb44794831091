package no.spinn.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The process of one service. */
public final class ServiceProcess implements AutoCloseable {

    private final Replica replica;
    private final ServiceCommand how;
    private final Path log;
    private final ProcessBuilder command;
    private Process process;

    private ServiceProcess(Replica replica, ServiceCommand how, Path log, ProcessBuilder command, Process process) {
        this.replica = replica;
        this.how = how;
        this.log = log;
        this.command = command;
        this.process = process;
    }

    static Path jar(Path root, Service service) {
        return JarCommand.jar(root.resolve(service.folder()));
    }

    static ServiceProcess launch(
            LocalSettings settings, ServiceCommand how, Path root, Replica replica, Map<String, String> environment)
            throws IOException {
        Path log = settings.home().resolve("log").resolve(replica.name() + ".log");
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(how.environment(replica.service()));
        ProcessBuilder command = LoggedProcess.command(how.line(replica.service(), replica.name(), root), log, all);
        return new ServiceProcess(replica, how, log, command, command.start());
    }

    /** Waits until the readiness check of the service succeeds. */
    public void awaitReady() throws IOException, InterruptedException {
        Readiness.await(replica.name(), replica.ports().service(), process, log);
    }

    /** The service's folder, with a number if there are several replicas. */
    public String name() {
        return replica.name();
    }

    public URI address() {
        return replica.address();
    }

    /** Where its metrics are. */
    public URI management() {
        return replica.management();
    }

    public Process process() {
        return process;
    }

    public Path log() {
        return log;
    }

    /** The last lines of the log. */
    public String lastLines() throws IOException {
        return Readiness.lastLines(log);
    }

    /** Kills the service, as a power failure would. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Restarts the service with the same settings, and waits until it is ready. */
    public void restart() throws IOException, InterruptedException {
        startWith(Map.of());
        awaitReady();
    }

    /** Restarts the service from another build with the same settings, and waits until it is ready. */
    public void restart(Path root) throws IOException, InterruptedException {
        command.command(how.line(replica.service(), replica.name(), root));
        restart();
    }

    /**
     * Restarts the service with additional environment variables, for this run only. Does not wait, since a test may intend it to
     * end before it is ready.
     */
    public void startWith(Map<String, String> variables) throws IOException {
        command.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        Map<String, String> usual = Map.copyOf(command.environment());
        command.environment().putAll(variables);
        process = command.start();
        command.environment().clear();
        command.environment().putAll(usual);
    }

    @Override
    public void close() {
        LoggedProcess.end(process, how.shutdownTimeout());
    }
}
