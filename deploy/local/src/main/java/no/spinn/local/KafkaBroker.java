package no.spinn.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** A single-node Kafka broker in its own Java process, so that tests can kill it like a real one. */
public final class KafkaBroker implements AutoCloseable {

    private static final Duration STARTUP = Duration.ofSeconds(40);

    private final Path directory;
    private final int port;
    private final int controllerPort;
    private Process process;

    private KafkaBroker(Path directory, int port, int controllerPort, Process process) {
        this.directory = directory;
        this.port = port;
        this.controllerPort = controllerPort;
        this.process = process;
    }

    /**
     * Starts a broker on the loopback address and waits until it responds.
     *
     * @param directory for its data and log; existing data is reused
     * @param port 0 for any free port
     */
    public static KafkaBroker start(Path directory, int port) throws IOException {
        Files.createDirectories(directory);
        int client = port == 0 ? freePort() : port;
        int controller = freePort();
        KafkaBroker broker = new KafkaBroker(directory, client, controller, launch(directory, client, controller));
        broker.awaitReady();
        return broker;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public Process process() {
        return process;
    }

    /** Kills the broker, as a power failure would. */
    public void kill() {
        end(process.destroyForcibly());
    }

    /** Starts it again after {@link #kill()} or {@link #close()}, on the same port and data. */
    public void restart() throws IOException {
        process = launch(directory, port, controllerPort);
        awaitReady();
    }

    @Override
    public void close() {
        process.destroy();
        end(process);
    }

    private static Process launch(Path directory, int port, int controllerPort) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseCompactObjectHeaders",
                "-cp",
                LocalClasspath.find(),
                KafkaBrokerMain.class.getName(),
                directory.toAbsolutePath().toString(),
                Integer.toString(port),
                Integer.toString(controllerPort));
        // The broker reads this pipe from its standard input, and stops when this process ends for any reason.
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        directory.resolve("kafka.log").toFile()))
                .start();
    }

    private void awaitReady() throws IOException {
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers(),
                AdminClientConfig.RECONNECT_BACKOFF_MS_CONFIG, 50,
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 100);
        Instant deadline = Instant.now().plus(STARTUP);
        try (Admin admin = Admin.create(settings)) {
            while (process.isAlive() && Instant.now().isBefore(deadline)) {
                if (answers(admin)) {
                    return;
                }
            }
        }
        process.destroyForcibly();
        throw new IOException("Kafka does not start; see " + directory.resolve("kafka.log"));
    }

    private static boolean answers(Admin admin) throws IOException {
        try {
            return !admin.describeCluster()
                    .nodes()
                    .get(500, TimeUnit.MILLISECONDS)
                    .isEmpty();
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while Kafka started", e);
        }
    }

    private static void end(Process process) {
        try {
            if (!process.waitFor(15, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
