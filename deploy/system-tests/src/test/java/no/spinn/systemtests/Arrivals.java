package no.spinn.systemtests;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Another system that consumes events during faults, and notes when it received the first one of each type and aggregate. */
final class Arrivals implements AutoCloseable {

    private final Map<String, Instant> first = new ConcurrentHashMap<>();
    private final Thread thread;
    private volatile boolean over;

    private Arrivals(Map<String, Object> kafka, List<String> topics) {
        this.thread = Thread.ofPlatform().daemon().unstarted(() -> consume(kafka, topics));
    }

    static Arrivals of(Map<String, Object> kafka, String... topics) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put("socket.connection.setup.timeout.ms", 1_000);
        settings.put("request.timeout.ms", 5_000);
        Arrivals arrivals = new Arrivals(settings, List.of(topics));
        arrivals.thread.start();
        return arrivals;
    }

    /** When the event was received. */
    Optional<Instant> at(String type, String subject) {
        return Optional.ofNullable(first.get(key(type, subject)));
    }

    private void consume(Map<String, Object> kafka, List<String> topics) {
        try (var consumer = new KafkaConsumer<>(kafka, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(topics.stream()
                    .flatMap(topic -> partitions(consumer, topic))
                    .toList());
            consumer.seekToBeginning(consumer.assignment());
            while (!over) {
                consumer.poll(Duration.ofMillis(100)).forEach(this::note);
            }
        }
    }

    private static Stream<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer, String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()));
    }

    private void note(ConsumerRecord<byte[], byte[]> event) {
        first.putIfAbsent(key(header(event, "ce_type"), header(event, "ce_subject")), Instant.now());
    }

    private static String header(ConsumerRecord<byte[], byte[]> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static String key(String type, String subject) {
        return type + " " + subject;
    }

    @Override
    public void close() {
        over = true;
    }
}
