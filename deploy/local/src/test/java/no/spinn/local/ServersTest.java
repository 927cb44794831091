package no.spinn.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Acknowledged data survives a restart, even after a crash. */
@Tag("server")
class ServersTest {

    @TempDir
    Path directory;

    @Test
    void postgresKeepsWhatItHasAcknowledged() throws Exception {
        try (Postgres first = Postgres.start(directory.resolve("postgres"), 0)) {
            assertThat(List.of(
                            ask(first, "SHOW fsync"),
                            ask(first, "SHOW synchronous_commit"),
                            ask(first, "SHOW full_page_writes")))
                    .containsOnly("on");
            first.createDatabase("kept");
            first.createDatabase("kept");
            change(first, "CREATE TABLE t AS SELECT 42 AS answer");
            ProcessHandle server = ProcessHandle.of(postmaster()).orElseThrow();
            assertThat(server.destroyForcibly()).isTrue();
            server.onExit().get(10, TimeUnit.SECONDS);
        }
        try (Postgres second = Postgres.start(directory.resolve("postgres"), 0)) {
            assertThat(ask(second, "SELECT answer FROM t")).isEqualTo("42");
        }
    }

    @Test
    void postgresTakesOverFromAServerThatItsLauncherLeftBehind() throws Exception {
        abandonServer();
        long old = postmaster();
        assertThat(ProcessHandle.of(old)).isPresent();
        try (Postgres next = Postgres.start(directory.resolve("postgres"), 0)) {
            assertThat(ProcessHandle.of(old).filter(ProcessHandle::isAlive)).isEmpty();
            assertThat(ask(next, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void kafkaKeepsWhatItHasAcknowledged() throws Exception {
        try (KafkaBroker broker = KafkaBroker.start(directory.resolve("kafka"), 0)) {
            Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers());
            try (Admin admin = Admin.create(settings)) {
                admin.createTopics(List.of(new NewTopic("t", 1, (short) 1)))
                        .all()
                        .get();
            }
            try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
                producer.send(new ProducerRecord<>("t", "key", "value")).get();
            }
            broker.kill();
            assertThat(broker.isAlive()).isFalse();
            broker.restart();
            try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
                consumer.assign(List.of(new TopicPartition("t", 0)));
                consumer.seekToBeginning(consumer.assignment());
                assertThat(consumer.poll(Duration.ofSeconds(10)))
                        .extracting(r -> r.value())
                        .containsExactly("value");
            }
        }
    }

    /** The state after the launcher was killed with -9. */
    private void abandonServer() throws IOException, InterruptedException {
        Process launcher = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AbandonPostgres.class.getName(),
                        directory.resolve("postgres").toString())
                .inheritIO()
                .start();
        assertThat(launcher.waitFor()).isEqualTo(137);
    }

    private long postmaster() throws IOException {
        return Long.parseLong(
                Files.readAllLines(directory.resolve("postgres/postmaster.pid")).getFirst());
    }

    private static String ask(Postgres server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            assertThat(result.next()).isTrue();
            return result.getString(1);
        }
    }

    private static void change(Postgres server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(Postgres server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl("postgres"), Postgres.USER, Postgres.PASSWORD);
    }
}
