package no.spinn.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The records that could not be applied, stored exactly as they were received. */
@ApplicationScoped
class ParkedEvents {

    private static final String PARK = """
            INSERT INTO parked_event (topic, partition, record_offset, aggregate_id, record_key, record_headers,
                                      record_value, record_timestamp, cause, reason)
            VALUES (:topic, :partition, :offset, :aggregateId, :key, CAST(:headers AS jsonb),
                    :value, to_timestamp(CAST(:timestamp AS float8) / 1000), :cause, :reason)
            ON CONFLICT (topic, partition, record_offset)
            DO UPDATE SET attempts = parked_event.attempts + 1, cause = excluded.cause, reason = excluded.reason
            """;

    private static final String OLDEST = """
            SELECT id FROM parked_event WHERE topic = :topic AND aggregate_id = :aggregateId ORDER BY id LIMIT 1""";

    private final EntityManager database;
    private final ParkedRecordMapper records;

    ParkedEvents(EntityManager database, ParkedRecordMapper records) {
        this.database = database;
        this.records = records;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void park(ConsumerRecord<byte[], byte[]> message, FailureReason reason) {
        database.createNativeQuery(PARK)
                .setParameter("topic", message.topic())
                .setParameter("partition", message.partition())
                .setParameter("offset", message.offset())
                .setParameter("aggregateId", records.aggregateOf(message))
                .setParameter("key", message.key() == null ? new byte[0] : message.key())
                .setParameter("headers", records.headersOf(message))
                .setParameter("value", message.value() == null ? new byte[0] : message.value())
                .setParameter("timestamp", message.timestamp())
                .setParameter("cause", reason.cause().written())
                .setParameter("reason", reason.words())
                .executeUpdate();
    }

    /**
     * Whether records of this aggregate are parked, so that later versions have to queue. Locks the oldest of them: no retry
     * can finish before this transaction, and so miss what it parks.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean holds(String topic, String aggregateId) {
        return !database.createNativeQuery(OLDEST + " FOR UPDATE", Object.class)
                .setParameter("topic", topic)
                .setParameter("aggregateId", aggregateId)
                .getResultList()
                .isEmpty();
    }

    /** The oldest parked record of the aggregate. */
    Optional<Long> oldest(String topic, String aggregateId) {
        return database.createNativeQuery(OLDEST, Object.class)
                .setParameter("topic", topic)
                .setParameter("aggregateId", aggregateId)
                .getResultStream()
                .map(id -> ((Number) id).longValue())
                .findFirst();
    }

    long count() {
        return ((Number) database.createNativeQuery("SELECT count(*) FROM parked_event")
                        .getSingleResult())
                .longValue();
    }

    List<ParkedEvent> list(long afterId, int atMost) {
        return database.createNativeQuery("""
                        SELECT id, topic, partition, record_offset, aggregate_id, cause, reason, attempts, parked_at
                        FROM parked_event WHERE id > :after ORDER BY id LIMIT :limit""", Tuple.class)
                .setParameter("after", afterId)
                .setParameter("limit", atMost)
                .getResultStream()
                .map(row -> ParkedEvent.of((Tuple) row))
                .toList();
    }

    Optional<ParkedEvent> find(long id) {
        return list(id - 1, 1).stream().filter(event -> event.id() == id).findFirst();
    }

    /** Locks a parked record until the transaction ends. Empty if it is no longer parked. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<ConsumerRecord<byte[], byte[]>> lock(long id) {
        return database.createNativeQuery("""
                        SELECT topic, partition, record_offset, record_key, CAST(record_headers AS text), record_value
                        FROM parked_event WHERE id = :id FOR UPDATE""", Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> records.restore((Tuple) row))
                .findFirst();
    }

    /** Counts a failed retry. Does nothing if a concurrent retry has applied the record. */
    @Transactional(Transactional.TxType.MANDATORY)
    void failedAgain(long id, FailureReason reason) {
        database.createNativeQuery("""
                        UPDATE parked_event SET attempts = attempts + 1, cause = :cause, reason = :reason
                        WHERE id = :id""")
                .setParameter("id", id)
                .setParameter("cause", reason.cause().written())
                .setParameter("reason", reason.words())
                .executeUpdate();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void remove(long id) {
        database.createNativeQuery("DELETE FROM parked_event WHERE id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }
}
