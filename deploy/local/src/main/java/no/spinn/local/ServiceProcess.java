package no.spinn.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The process of one service. */
public final class ServiceProcess implements AutoCloseable {

    private static final Duration STARTUP = Duration.ofMinutes(3);
    private static final int LAST_LINES = 30;

    private final Replica replica;
    private final Path log;
    private final Duration shutdownTimeout;
    private final ProcessBuilder command;
    private Process process;

    private ServiceProcess(
            Replica replica, Path log, Duration shutdownTimeout, ProcessBuilder command, Process process) {
        this.replica = replica;
        this.log = log;
        this.shutdownTimeout = shutdownTimeout;
        this.command = command;
        this.process = process;
    }

    static Path jar(Path root, Service service) {
        return root.resolve(service.folder()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    static ServiceProcess launch(
            LocalSettings settings, ServiceCommand how, Path root, Replica replica, Map<String, String> environment)
            throws IOException {
        Path log = settings.home().resolve("log").resolve(replica.name() + ".log");
        Files.createDirectories(log.getParent());
        ProcessBuilder command = new ProcessBuilder(how.line(replica.service(), replica.name(), root))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()));
        command.environment().putAll(environment);
        command.environment().putAll(how.environment(replica.service()));
        return new ServiceProcess(replica, log, how.shutdownTimeout(), command, command.start());
    }

    /** Waits until the readiness check of the service succeeds. */
    public void awaitReady() throws IOException, InterruptedException {
        HttpRequest ready = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:%d/q/health/ready".formatted(replica.port())))
                .timeout(Duration.ofSeconds(2))
                .build();
        Instant deadline = Instant.now().plus(STARTUP);
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (Instant.now().isBefore(deadline)) {
                if (!process.isAlive()) {
                    throw new LauncherException(
                            replica.name() + " ended during its start. The end of " + log + ":\n" + lastLines());
                }
                if (answers(http, ready)) {
                    return;
                }
                Thread.sleep(50);
            }
        }
        throw new LauncherException(
                "%s is not ready after %d s; see %s.".formatted(replica.name(), STARTUP.toSeconds(), log));
    }

    /** The service's folder, with a number if there are several replicas. */
    public String name() {
        return replica.name();
    }

    public URI address() {
        return replica.address();
    }

    public Process process() {
        return process;
    }

    public Path log() {
        return log;
    }

    /** The last lines of the log. */
    public String lastLines() throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
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
        process.destroy();
        try {
            if (!process.waitFor(shutdownTimeout.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static boolean answers(HttpClient http, HttpRequest ready) throws InterruptedException {
        try {
            return http.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
