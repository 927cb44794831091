package no.spinn.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** A single-node Kafka broker in its own Java process, so that tests can kill it like a real one. */
public final class KafkaBroker implements AutoCloseable {

    private static final Duration STARTUP = Duration.ofSeconds(40);

    private static final int NODE = 1;

    private final int port;
    private final KafkaProcess node;

    private KafkaBroker(int port, KafkaProcess node) {
        this.port = port;
        this.node = node;
    }

    /**
     * Starts a broker on the loopback address and waits until it responds.
     *
     * @param directory for its data and log; existing data is reused
     * @param port 0 for any free port
     */
    public static KafkaBroker start(Path directory, int port) throws IOException {
        int client = port == 0 ? freePort() : port;
        KafkaBroker broker = new KafkaBroker(client, KafkaProcess.launch(directory, settings(client, freePort())));
        broker.awaitReady();
        return broker;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public long pid() {
        return node.process().pid();
    }

    public boolean isAlive() {
        return node.isAlive();
    }

    public Process process() {
        return node.process();
    }

    /** Kills the broker, as a power failure would. */
    public void kill() {
        node.kill();
    }

    /** Starts it again after {@link #kill()} or {@link #close()}, on the same port and data. */
    public void restart() throws IOException {
        node.restart();
        awaitReady();
    }

    @Override
    public void close() {
        node.close();
    }

    private static Map<String, String> settings(int port, int controllerPort) {
        Map<String, String> settings = new HashMap<>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", Integer.toString(NODE));
        settings.put("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("listeners", "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort));
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("auto.create.topics.enable", "false");
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "3");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        // A broker that restarts after a crash waits for its old session to expire: 1 s instead of 9.
        settings.put("broker.session.timeout.ms", "1000");
        settings.put("broker.heartbeat.interval.ms", "300");
        // A group with one member need not wait for others.
        settings.put("group.initial.rebalance.delay.ms", "0");
        settings.put("log.cleaner.dedupe.buffer.size", "2097152");
        return settings;
    }

    private void awaitReady() throws IOException {
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers(),
                AdminClientConfig.RECONNECT_BACKOFF_MS_CONFIG, 50,
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 100);
        Instant deadline = Instant.now().plus(STARTUP);
        try (Admin admin = Admin.create(settings)) {
            while (node.isAlive() && Instant.now().isBefore(deadline)) {
                if (answers(admin)) {
                    return;
                }
            }
        }
        node.kill();
        throw new IOException("Kafka does not start; see " + node.log());
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

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
