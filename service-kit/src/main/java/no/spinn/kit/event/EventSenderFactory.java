package no.spinn.kit.event;

import jakarta.inject.Singleton;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Creates senders. */
@Singleton
class EventSenderFactory {

    private final KafkaConnection kafka;
    private final Topics topics;
    private final EventSettings settings;
    private final EventTraces traces;

    EventSenderFactory(KafkaConnection kafka, Topics topics, EventSettings settings, EventTraces traces) {
        this.kafka = kafka;
        this.topics = topics;
        this.settings = settings;
        this.traces = traces;
    }

    EventSender open(Runnable wake) {
        return new EventSender(
                new KafkaProducer<>(producerSettings(), new StringSerializer(), new ByteArraySerializer()),
                topics,
                "/" + settings.service(),
                traces,
                wake);
    }

    private Map<String, Object> producerSettings() {
        Map<String, Object> producer = kafka.settings();
        producer.put(ProducerConfig.ACKS_CONFIG, "all");
        producer.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        producer.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        // The producer gives up early and the relay retries without end: the relay has to send its heartbeat before the
        // leader's session times out.
        producer.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 6_000);
        producer.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 3_000);
        producer.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 3_000);
        return producer;
    }
}
