package no.spinn.benchmarks.watches;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** The events for watches from now on. While the topic grows only its end offsets are read; its events are read afterwards. */
final class FoundEvents implements AutoCloseable {

    private static final String TOPIC = "spinn.matches.v1";
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration LOOK = Duration.ofMillis(10);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final Map<TopicPartition, Long> begin;

    FoundEvents(String bootstrap) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrap,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        partitions = consumer.partitionsFor(TOPIC).stream()
                .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                .toList();
        begin = consumer.endOffsets(partitions);
    }

    /** Waits until this many events have come, or no more come; returns the moment of the last one. */
    Instant await(int count, Duration silence) throws InterruptedException {
        long published = 0;
        Instant last = Instant.now();
        while (published < count && last.plus(silence).isAfter(Instant.now())) {
            Thread.sleep(LOOK);
            long now = published();
            if (now > published) {
                published = now;
                last = Instant.now();
            }
        }
        return last;
    }

    private long published() {
        return consumer.endOffsets(partitions).entrySet().stream()
                .mapToLong(end -> end.getValue() - begin.getOrDefault(end.getKey(), 0L))
                .sum();
    }

    /** The number of notified watches; 0 when one was notified twice. */
    int notifiedOnce() {
        long published = published();
        Set<String> subjects = new HashSet<>();
        consumer.assign(partitions);
        begin.forEach(consumer::seek);
        Instant end = Instant.now().plus(PATIENCE);
        for (long read = 0; read < published && Instant.now().isBefore(end); ) {
            for (ConsumerRecord<byte[], byte[]> event : consumer.poll(Duration.ofSeconds(1))) {
                read++;
                if (!subjects.add(header(event, "ce_subject"))
                        || !header(event, "ce_aggregateversion").equals("1")) {
                    return 0;
                }
            }
        }
        return subjects.size();
    }

    @Override
    public void close() {
        consumer.close();
    }

    private static String header(ConsumerRecord<byte[], byte[]> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
