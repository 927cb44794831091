package no.spinn.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Applies one record to its projection if the record is newer than the projection. */
@ApplicationScoped
class Delivery {

    // The row lock serialises deliveries of one aggregate. No row is returned if the version is not newer.
    private static final String ADVANCE = """
            INSERT INTO applied_version (topic, aggregate_id, version) VALUES (:topic, :aggregateId, :version)
            ON CONFLICT (topic, aggregate_id) DO UPDATE SET version = excluded.version
            WHERE applied_version.version < excluded.version
            RETURNING version
            """;

    private final EntityManager database;
    private final Projections projections;
    private final ParkedEvents parked;

    Delivery(EntityManager database, Projections projections, ParkedEvents parked) {
        this.database = database;
        this.projections = projections;
        this.parked = parked;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void deliver(ConsumerRecord<byte[], byte[]> message) {
        ReceivedEvent event = read(message);
        if (parked.holds(message.topic(), event.aggregateId())) {
            parked.park(message, FailureReason.QUEUED);
            return;
        }
        apply(message.topic(), event);
    }

    /** Applies a parked record, even if other records of its aggregate are parked. */
    @Transactional(Transactional.TxType.MANDATORY)
    void deliverParked(ConsumerRecord<byte[], byte[]> message) {
        apply(message.topic(), read(message));
    }

    private void apply(String topic, ReceivedEvent event) {
        boolean newer = !database.createNativeQuery(ADVANCE)
                .setParameter("topic", topic)
                .setParameter("aggregateId", event.aggregateId())
                .setParameter("version", event.version())
                .getResultList()
                .isEmpty();
        if (newer) {
            projections.of(topic).apply(event);
            database.flush();
        }
    }

    private static ReceivedEvent read(ConsumerRecord<byte[], byte[]> message) {
        try {
            return CloudEventRecords.read(message);
        } catch (UnreadableEvent e) {
            throw new IllegalArgumentException("unreadable: " + e.getMessage(), e);
        }
    }
}
