package no.spinn.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The records that could not be applied, exactly as they came. */
@ApplicationScoped
class ParkedEvents {

    private static final String PARK = """
            INSERT INTO parked_event (topic, partition, record_offset, aggregate_id, record_key, record_headers,
                                      record_value, record_timestamp, reason)
            VALUES (:topic, :partition, :offset, :aggregateId, :key, CAST(:headers AS jsonb),
                    :value, to_timestamp(CAST(:timestamp AS float8) / 1000), :reason)
            ON CONFLICT (topic, partition, record_offset)
            DO UPDATE SET attempts = parked_event.attempts + 1, reason = excluded.reason
            """;

    private final EntityManager database;
    private final ParkedRecords records;

    ParkedEvents(EntityManager database, ParkedRecords records) {
        this.database = database;
        this.records = records;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void park(ConsumerRecord<byte[], byte[]> message, String reason) {
        database.createNativeQuery(PARK)
                .setParameter("topic", message.topic())
                .setParameter("partition", message.partition())
                .setParameter("offset", message.offset())
                .setParameter("aggregateId", records.aggregateOf(message))
                .setParameter("key", message.key() == null ? new byte[0] : message.key())
                .setParameter("headers", records.headersOf(message))
                .setParameter("value", message.value() == null ? new byte[0] : message.value())
                .setParameter("timestamp", message.timestamp())
                .setParameter("reason", reason)
                .executeUpdate();
    }

    /** Whether something of this aggregate is parked, so that later versions have to queue. */
    boolean holds(String topic, String aggregateId) {
        return !database.createNativeQuery("""
                        SELECT 1 FROM parked_event WHERE topic = :topic AND aggregate_id = :aggregateId LIMIT 1""")
                .setParameter("topic", topic)
                .setParameter("aggregateId", aggregateId)
                .getResultList()
                .isEmpty();
    }

    long count() {
        return ((Number) database.createNativeQuery("SELECT count(*) FROM parked_event")
                        .getSingleResult())
                .longValue();
    }

    List<ParkedEvent> list(long afterId, int atMost) {
        return database.createNativeQuery("""
                        SELECT id, topic, partition, record_offset, aggregate_id, reason, attempts, parked_at
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

    /** The records of an aggregate in the order in which they came, locked until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Long> queueOf(ParkedEvent event) {
        return database.createNativeQuery("""
                        SELECT id FROM parked_event WHERE topic = :topic AND aggregate_id = :aggregateId
                        ORDER BY id FOR UPDATE""", Long.class)
                .setParameter("topic", event.topic())
                .setParameter("aggregateId", event.aggregateId())
                .getResultList();
    }

    ConsumerRecord<byte[], byte[]> recordOf(long id) {
        Object row = database.createNativeQuery("""
                        SELECT topic, partition, record_offset, record_key, CAST(record_headers AS text), record_value
                        FROM parked_event WHERE id = :id""", Tuple.class)
                .setParameter("id", id)
                .getSingleResult();
        return records.restore((Tuple) row);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void remove(long id) {
        database.createNativeQuery("DELETE FROM parked_event WHERE id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }
}
