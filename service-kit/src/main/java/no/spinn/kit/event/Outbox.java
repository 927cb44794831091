package no.spinn.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import no.spinn.kit.value.Ids;

/**
 * Takes events into the business transaction: the event is kept if and only if the change is. The relay sends it after
 * the commit, at least once.
 */
@ApplicationScoped
public class Outbox {

    // The version counter's row lock comes before the identity of the outbox row is drawn. So for one aggregate the
    // order of versions, of rows and of commits is the same, whatever the feature itself locks.
    private static final String APPEND = """
            WITH stream AS (
                INSERT INTO event_stream (topic, aggregate_id, version) VALUES (:topic, :aggregateId, 1)
                ON CONFLICT (topic, aggregate_id) DO UPDATE SET version = event_stream.version + 1
                RETURNING version
            )
            INSERT INTO outbox (event_id, topic, type, aggregate_id, version, data)
            SELECT :eventId, :topic, :type, :aggregateId, stream.version, :data FROM stream
            """;

    private final EntityManager database;
    private final TransactionSynchronizationRegistry transaction;
    private final ObjectMapper json;
    private final RelaySignal signal;
    private final EventSettings settings;

    Outbox(
            EntityManager database,
            TransactionSynchronizationRegistry transaction,
            ObjectMapper json,
            RelaySignal signal,
            EventSettings settings) {
        this.database = database;
        this.transaction = transaction;
        this.json = json;
        this.signal = signal;
        this.settings = settings;
    }

    /**
     * Publishes the state of an aggregate. The aggregate's next version, without gaps, is assigned here.
     *
     * @throws IllegalArgumentException when the data is larger than the broker takes: better here than stuck in the relay
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(NewEvent event) {
        byte[] data = write(event);
        database.createNativeQuery(APPEND)
                .setParameter("eventId", Ids.next())
                .setParameter("topic", event.topic())
                .setParameter("type", event.type())
                .setParameter("aggregateId", event.aggregateId())
                .setParameter("data", data)
                .executeUpdate();
        transaction.registerInterposedSynchronization(new WakeRelay(signal));
    }

    private byte[] write(NewEvent event) {
        try {
            byte[] data = json.writeValueAsBytes(event.data());
            if (data.length > settings.maxBytes()) {
                throw new IllegalArgumentException("%s about %s has %d bytes; %d is the limit"
                        .formatted(event.type(), event.aggregateId(), data.length, settings.maxBytes()));
            }
            return data;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("%s cannot be written as JSON".formatted(event.type()), e);
        }
    }

    private record WakeRelay(RelaySignal signal) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // The event is written already; there is nothing to add before the commit.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                signal.raise();
            }
        }
    }
}
