package no.spinn.local;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * The main class of a node's process: formats new storage, then runs until its parent process ends. Beside Kafka's own settings it
 * reads {@link #CLUSTER_ID} and {@link #SCRAM}.
 */
final class KafkaBrokerMain {

    /** The id of the cluster, the same on all nodes. A single node needs none. */
    static final String CLUSTER_ID = "spinn.cluster.id";

    /** Users that exist from the beginning, separated by blanks: {@code SCRAM-SHA-512=[name=…,password=…]}. */
    static final String SCRAM = "spinn.scram";

    private static final Pattern BLANK = Pattern.compile(" ");

    private KafkaBrokerMain() {}

    public static void main(String[] args) throws Exception {
        Properties settings = read(Path.of(args[0]));
        format(settings);
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
        server.startup();
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
        Thread.ofPlatform().daemon().start(KafkaBrokerMain::endWithParent);
        server.awaitShutdown();
    }

    private static Properties read(Path file) throws IOException {
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            settings.load(reader);
        }
        return settings;
    }

    private static void format(Properties settings) throws Exception {
        Path data = Path.of(settings.getProperty("log.dirs"));
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(data);
        new Formatter()
                .setNodeId(Integer.parseInt(settings.getProperty("node.id")))
                .setClusterId(settings.getProperty(CLUSTER_ID, Uuid.randomUuid().toString()))
                .addDirectory(data.toString())
                .setMetadataLogDirectory(data.toString())
                .setControllerListenerName(settings.getProperty("controller.listener.names"))
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setScramArguments(scram(settings))
                .setIgnoreFormatted(true)
                .run();
    }

    private static List<String> scram(Properties settings) {
        String users = settings.getProperty(SCRAM, "");
        return users.isEmpty() ? List.of() : BLANK.splitAsStream(users).toList();
    }

    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) {
                // nothing is ever sent
            }
        } catch (IOException e) {
            // treated as the end of the stream
        }
        System.exit(0);
    }
}
