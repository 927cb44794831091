package no.spinn.systemtests;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** What every consumer is told of calls: their versions in the order in which they come, without repeats. */
final class CallEvents {

    private static final String TOPIC = "spinn.calls.v1";

    private final Map<UUID, List<String>> told = new HashMap<>();

    private CallEvents(Collection<UUID> calls) {
        calls.forEach(call -> told.put(call, new ArrayList<>()));
    }

    /** Reads the topic from its beginning until each of the calls has come this far, or none has for too long. */
    static Map<UUID, List<String>> upTo(String change, Collection<UUID> calls) {
        CallEvents events = new CallEvents(calls);
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", RunningSuite.get().kafkaBootstrap()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Instant deadline = Instant.now().plus(Calls.PATIENCE);
            while (!events.allHaveCome(change) && Instant.now().isBefore(deadline)) {
                consumer.poll(Duration.ofMillis(100)).forEach(events::receive);
            }
        }
        return events.told;
    }

    private boolean allHaveCome(String change) {
        return told.values().stream()
                .allMatch(all -> !all.isEmpty() && all.getLast().endsWith(change));
    }

    private void receive(ConsumerRecord<byte[], byte[]> event) {
        List<String> all = told.get(UUID.fromString(header(event, "ce_subject")));
        String type = header(event, "ce_type").replaceAll("no\\.spinn\\.call\\.|\\.v1", "");
        String news = header(event, "ce_aggregateversion") + " " + type;
        if (all != null && !all.contains(news)) {
            all.add(news);
        }
    }

    private static String header(ConsumerRecord<byte[], byte[]> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
