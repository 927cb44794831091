package no.spinn.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.spinn.local.Postgres;
import no.spinn.local.Service;
import no.spinn.local.ServiceProcess;
import no.spinn.local.seed.SeededWatches;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many watches hear of a call, each once, whoever dies meanwhile. */
class WatchesIT {

    private static final String TOPIC = "spinn.matches.v1";
    private static final int MANY = 20_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @AfterEach
    void removeTheWatchesAndRaiseTheirService() throws SQLException, IOException, InterruptedException {
        ServiceProcess service = RunningSuite.get().service(Service.MATCHING);
        if (!service.process().isAlive()) {
            service.restart();
        }
        try (Connection database = matching()) {
            SeededWatches.removeWatches(database);
        }
    }

    @Test
    void eachHearsOnceThoughTheirServiceIsKilledMidway() throws SQLException, IOException, InterruptedException {
        try (Connection database = matching()) {
            SeededWatches.add(MANY, database);
            UUID call = Calls.scheduled(Calls.soon());
            ServiceProcess service = RunningSuite.get().service(Service.MATCHING);
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(() -> told(database, call) > 0);
            service.kill();
            assertThat(told(database, call)).as("told when it was killed").isBetween(1, MANY - 1);
            service.restart();
            await().atMost(PATIENCE).until(() -> told(database, call) >= MANY);
            assertThat(told(database, call)).isEqualTo(MANY);
            assertThat(published(call)).hasSize(MANY);
        }
    }

    private static int told(Connection database, UUID call) throws SQLException {
        try (PreparedStatement query =
                database.prepareStatement("SELECT count(*) FROM found_match WHERE call_id = ?")) {
            query.setObject(1, call);
            try (ResultSet count = query.executeQuery()) {
                count.next();
                return count.getInt(1);
            }
        }
    }

    /** The watches that the topic tells of this call; a repeat has to be of the same version. */
    private static Set<String> published(UUID call) {
        Set<String> watches = new HashSet<>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", RunningSuite.get().kafkaBootstrap()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Instant deadline = Instant.now().plus(PATIENCE);
            while (watches.size() < MANY && Instant.now().isBefore(deadline)) {
                for (ConsumerRecord<byte[], byte[]> event : consumer.poll(Duration.ofMillis(100))) {
                    String subject = header(event, "ce_subject");
                    if (subject.endsWith(":" + call)) {
                        watches.add(subject);
                        assertThat(header(event, "ce_aggregateversion")).isEqualTo("1");
                    }
                }
            }
        }
        return watches;
    }

    private static String header(ConsumerRecord<byte[], byte[]> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static Connection matching() throws SQLException {
        return DriverManager.getConnection(
                RunningSuite.get().jdbcUrl(Service.MATCHING), Postgres.USER, Postgres.PASSWORD);
    }
}
