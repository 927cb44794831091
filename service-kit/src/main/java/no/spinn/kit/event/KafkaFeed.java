package no.spinn.kit.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** The records of a Kafka consumer. */
final class KafkaFeed implements EventFeed<ConsumerRecord<byte[], byte[]>> {

    private static final Duration POLL = Duration.ofMillis(500);

    private final Consumer<byte[], byte[]> consumer;

    KafkaFeed(Consumer<byte[], byte[]> consumer) {
        this.consumer = consumer;
    }

    @Override
    public List<ConsumerRecord<byte[], byte[]>> poll() {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        consumer.poll(POLL).forEach(records::add);
        return records;
    }

    @Override
    public void commit(List<ConsumerRecord<byte[], byte[]>> records) {
        Map<TopicPartition, OffsetAndMetadata> next = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> done : records) {
            next.put(new TopicPartition(done.topic(), done.partition()), new OffsetAndMetadata(done.offset() + 1));
        }
        consumer.commitSync(next);
    }
}
