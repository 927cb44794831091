package no.spinn.systemtests;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.spinn.local.KafkaProcess;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.acl.AclBinding;

/** Three Kafka nodes, each of them broker and controller, with the security of a production cluster. */
final class KafkaCluster implements AutoCloseable {

    static final int NODES = 3;

    private static final int PORTS_OF_A_NODE = 3;
    private static final int PARTITIONS = 6;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final List<KafkaProcess> nodes;
    private final String bootstrap;
    private final Map<String, Object> administrator;
    private final Admin admin;

    private KafkaCluster(List<KafkaProcess> nodes, String bootstrap, KafkaSecurity security) {
        this.nodes = nodes;
        this.bootstrap = bootstrap;
        this.administrator = new HashMap<>(security.ofAdministrator());
        administrator.put("bootstrap.servers", bootstrap);
        this.admin = Admin.create(administrator);
    }

    /** Starts it with the topics of the suite, and with users who may do what the services need and no more. */
    static KafkaCluster start(Path home, KafkaSecurity security) throws Exception {
        List<Integer> ports = freePorts(NODES * PORTS_OF_A_NODE);
        String cluster = Uuid.randomUuid().toString();
        List<KafkaProcess> nodes = new ArrayList<>();
        for (int node = 0; node < NODES; node++) {
            Map<String, String> settings = settings(node, ports);
            settings.putAll(security.ofNode());
            settings.put("spinn.cluster.id", cluster);
            nodes.add(KafkaProcess.launch(home.resolve("kafka-" + node), settings));
        }
        KafkaCluster started = new KafkaCluster(nodes, addresses(ports, 0, ""), security);
        started.awaitAllNodes();
        security.access().topics().forEach(started::createTopic);
        started.grant(security.access().bindings());
        return started;
    }

    /** Settings of a client that may do everything. */
    Map<String, Object> administrator() {
        return administrator;
    }

    String bootstrap() {
        return bootstrap;
    }

    void createTopic(String topic) {
        done(() -> admin.createTopics(List.of(new NewTopic(topic, PARTITIONS, (short) NODES)
                        .configs(Map.of("cleanup.policy", "compact", "min.insync.replicas", "2"))))
                .all()
                .get());
    }

    void grant(List<AclBinding> bindings) {
        done(() -> admin.createAcls(bindings).all().get());
    }

    /** The number of the node that is the active controller. */
    int controller() {
        return done(() -> admin.describeMetadataQuorum().quorumInfo().get().leaderId());
    }

    void kill(int node) {
        nodes.get(node).kill();
    }

    /** Starts a node again, and waits until it has all that it missed. */
    void restart(int node) throws IOException {
        nodes.get(node).restart();
        awaitAllNodes();
    }

    private void awaitAllNodes() {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(() -> admin.describeCluster().nodes().get().size() == NODES
                        && topics().stream().allMatch(KafkaCluster::isComplete));
    }

    private List<TopicDescription> topics() throws ExecutionException, InterruptedException {
        return List.copyOf(admin.describeTopics(admin.listTopics().names().get())
                .allTopicNames()
                .get()
                .values());
    }

    private static boolean isComplete(TopicDescription topic) {
        return topic.partitions().stream()
                .allMatch(partition ->
                        partition.isr().size() == partition.replicas().size());
    }

    @Override
    public void close() {
        admin.close(Duration.ZERO);
        nodes.forEach(node -> node.process().destroyForcibly());
    }

    private static Map<String, String> settings(int node, List<Integer> ports) {
        Map<String, String> settings = new HashMap<>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", Integer.toString(node));
        settings.put("controller.quorum.voters", addresses(ports, 2, "%d@"));
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("inter.broker.listener.name", "BROKERS");
        settings.put(
                "listeners",
                "CLIENTS://127.0.0.1:%d,BROKERS://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d"
                        .formatted(port(ports, node, 0), port(ports, node, 1), port(ports, node, 2)));
        settings.put("listener.security.protocol.map", "CLIENTS:SASL_SSL,BROKERS:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("auto.create.topics.enable", "false");
        settings.put("min.insync.replicas", "2");
        settings.put("offsets.topic.replication.factor", "3");
        settings.put("offsets.topic.num.partitions", "3");
        settings.put("transaction.state.log.replication.factor", "3");
        settings.put("transaction.state.log.min.isr", "2");
        settings.put("group.initial.rebalance.delay.ms", "0");
        settings.put("log.cleaner.dedupe.buffer.size", "2097152");
        return settings;
    }

    /** @param prefix with the number of the node in it */
    private static String addresses(List<Integer> ports, int listener, String prefix) {
        return IntStream.range(0, NODES)
                .mapToObj(node -> prefix.formatted(node) + "127.0.0.1:" + port(ports, node, listener))
                .collect(Collectors.joining(","));
    }

    private static int port(List<Integer> ports, int node, int listener) {
        return ports.get(node * PORTS_OF_A_NODE + listener);
    }

    // All ports stay open until the last is found. Otherwise the same port could be found twice.
    private static List<Integer> freePorts(int count) throws IOException {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } finally {
            for (ServerSocket socket : held) {
                socket.close();
            }
        }
    }

    private interface Act<T> {
        T run() throws ExecutionException, InterruptedException;
    }

    private static <T> T done(Act<T> act) {
        try {
            return act.run();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
