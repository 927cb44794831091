package no.spinn.kit.event;

import jakarta.inject.Singleton;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Creates Kafka consumers. */
@Singleton
class EventConsumerFactory {

    private final KafkaConnection kafka;
    private final EventSettings settings;

    EventConsumerFactory(KafkaConnection kafka, EventSettings settings) {
        this.kafka = kafka;
        this.settings = settings;
    }

    Consumer<byte[], byte[]> open() {
        return new KafkaConsumer<>(settings(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** A consumer that reads positions of the group and does not join it; it gives up soon when the broker is away. */
    Consumer<byte[], byte[]> openForLag() {
        Map<String, Object> consumer = settings();
        consumer.put(ConsumerConfig.CLIENT_ID_CONFIG, settings.service() + "-lag");
        consumer.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 2_000);
        consumer.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, 2_000);
        consumer.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 1 << 16);
        return new KafkaConsumer<>(consumer, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private Map<String, Object> settings() {
        Map<String, Object> consumer = kafka.settings();
        consumer.put(ConsumerConfig.GROUP_ID_CONFIG, settings.service());
        consumer.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        // A new projection starts at the first event. Compacted topics still contain every aggregate.
        consumer.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        consumer.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        consumer.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, settings.consumer().batch());
        consumer.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        // How long the records of a crashed replica wait before another replica receives them.
        int session = (int) settings.consumer().sessionTimeout().toMillis();
        consumer.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, session);
        consumer.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, session / 4);
        // How soon the consumer turns to another broker when the machine of one is gone.
        consumer.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        // How soon the consumer detects a topic that is created after it has started.
        consumer.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 2_000);
        return consumer;
    }
}
