package no.spinn.kit.event;

import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Creates senders. */
@Singleton
class EventSenderFactory {

    private final Map<String, Object> kafka;
    private final EventSettings settings;
    private final EventTraces traces;

    EventSenderFactory(
            @Identifier("default-kafka-broker") Map<String, Object> kafka, EventSettings settings, EventTraces traces) {
        this.kafka = kafka;
        this.settings = settings;
        this.traces = traces;
    }

    EventSender open(Runnable wake) {
        return new EventSender(
                new KafkaProducer<>(producerSettings(), new StringSerializer(), new ByteArraySerializer()),
                new Topics(Admin.create(adminSettings()), settings.topics()),
                "/" + settings.service(),
                traces,
                wake);
    }

    private Map<String, Object> producerSettings() {
        Map<String, Object> producer = new HashMap<>(kafka);
        producer.put(ProducerConfig.ACKS_CONFIG, "all");
        producer.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        producer.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        // The producer gives up early and the relay retries without end: the relay has to send its heartbeat before the
        // leader's session times out.
        producer.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 6_000);
        producer.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 3_000);
        producer.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 3_000);
        // Otherwise a client reconnects up to a second late after a lost connection.
        producer.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        return producer;
    }

    private Map<String, Object> adminSettings() {
        Map<String, Object> admin = new HashMap<>(kafka);
        admin.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 6_000);
        admin.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 3_000);
        return admin;
    }
}
