package no.spinn.kit.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Publishes events as another service's relay would. It writes each header itself, so that tests do not rely on our serializer. */
public final class PublishedEvents {

    // One producer for each broker and the whole run, since connecting takes longer than publishing.
    private static final Map<String, Publisher> PUBLISHERS = new ConcurrentHashMap<>();

    private final Publisher publisher;

    /** Takes the settings that Quarkus injects as {@code @Identifier("default-kafka-broker")}. */
    public PublishedEvents(Map<String, Object> kafka) {
        String broker = String.valueOf(kafka.get(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG));
        publisher = PUBLISHERS.computeIfAbsent(broker, first -> new Publisher(kafka));
    }

    public void publish(String topic, String type, String aggregateId, long version, String json) {
        ProducerRecord<String, byte[]> event =
                new ProducerRecord<>(topic, aggregateId, json.getBytes(StandardCharsets.UTF_8));
        Map<String, String> headers = Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                UUID.randomUUID().toString(),
                "ce_source",
                "/test",
                "ce_type",
                type,
                "ce_subject",
                aggregateId,
                "ce_time",
                Instant.now().toString(),
                "ce_aggregateversion",
                Long.toString(version),
                "content-type",
                "application/json");
        addTo(event.headers(), headers);
        publisher.publish(event);
    }

    private static void addTo(Headers headers, Map<String, String> values) {
        values.forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
    }

    private static final class Publisher {

        private final KafkaProducer<String, byte[]> producer;
        private final Admin admin;
        private final Set<String> topics = new HashSet<>();

        private Publisher(Map<String, Object> kafka) {
            producer = new KafkaProducer<>(kafka, new StringSerializer(), new ByteArraySerializer());
            admin = Admin.create(kafka);
        }

        private synchronized void publish(ProducerRecord<String, byte[]> event) {
            try {
                if (topics.add(event.topic())) {
                    make(event.topic());
                }
                producer.send(event).get();
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }

        private void make(String topic) throws InterruptedException, ExecutionException {
            try {
                admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1)))
                        .all()
                        .get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
    }
}
