package no.spinn.systemtests;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** All events of a topic so far, duplicates included. */
final class EventLog {

    private EventLog() {}

    /** The headers of an event. */
    record Event(String subject, String type, int version) {}

    /** Reads from the beginning to the current end, and skips records that are no events. */
    static List<Event> of(String topic) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", RunningSuite.get().kafkaBootstrap()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Event> events = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<byte[], byte[]> message : consumer.poll(Duration.ofMillis(100))) {
                    if (message.headers().lastHeader("ce_subject") != null) {
                        events.add(read(message));
                    }
                }
            }
            return events;
        }
    }

    private static Event read(ConsumerRecord<byte[], byte[]> event) {
        return new Event(
                header(event, "ce_subject"),
                header(event, "ce_type"),
                Integer.parseInt(header(event, "ce_aggregateversion")));
    }

    private static String header(ConsumerRecord<byte[], byte[]> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
