package no.spinn.applications.testdata;

import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The other services, as far as this one hears of them: they publish, and it is waited until this one knows. */
@Singleton
public class Neighbours {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Map<String, Object> kafka;
    private final EntityManager database;

    Neighbours(@Identifier("default-kafka-broker") Map<String, Object> kafka, EntityManager database) {
        this.kafka = kafka;
        this.database = database;
    }

    /** One event, in CloudEvents' binary mode. */
    public record Event(String topic, String type, String subject, long version, String data) {}

    public void publish(Event event) {
        send(event);
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> isApplied(event));
    }

    private void send(Event event) {
        try (Admin admin = Admin.create(kafka);
                var producer = new KafkaProducer<>(kafka, new StringSerializer(), new ByteArraySerializer())) {
            ensure(admin, event.topic());
            producer.send(cloudEvent(event)).get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void ensure(Admin admin, String topic) throws InterruptedException, ExecutionException {
        try {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    private static ProducerRecord<String, byte[]> cloudEvent(Event event) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(
                event.topic(), event.subject(), event.data().getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_source", "/elsewhere",
                        "ce_type", event.type(),
                        "ce_subject", event.subject(),
                        "ce_time", Instant.now().toString(),
                        "ce_aggregateversion", Long.toString(event.version()),
                        "content-type", "application/json")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    private boolean isApplied(Event event) {
        return QuarkusTransaction.requiringNew()
                .call(() -> !database.createNativeQuery(
                                "SELECT 1 FROM applied_version WHERE topic = ?1 AND aggregate_id = ?2 AND version >= ?3")
                        .setParameter(1, event.topic())
                        .setParameter(2, event.subject())
                        .setParameter(3, event.version())
                        .getResultList()
                        .isEmpty());
    }
}
