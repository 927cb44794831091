package no.spinn.applications.testdata;

import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Map;
import no.spinn.kit.testing.PublishedEvents;

/**
 * The other services, as producers of events. Each method publishes an event, and waits until this service has consumed
 * it.
 */
@Singleton
public class Neighbours {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final PublishedEvents events;
    private final EntityManager database;

    Neighbours(@Identifier("default-kafka-broker") Map<String, Object> kafka, EntityManager database) {
        this.events = new PublishedEvents(kafka);
        this.database = database;
    }

    public record Event(String topic, String type, String subject, long version, String data) {}

    /** Returns at once when this service has already consumed the event. */
    public void publish(Event event) {
        if (!isApplied(event)) {
            events.publish(event.topic(), event.type(), event.subject(), event.version(), event.data());
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> isApplied(event));
        }
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
