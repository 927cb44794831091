package no.spinn.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import no.spinn.kit.sql.Sql;
import no.spinn.kit.tracing.TraceContext;
import no.spinn.kit.value.Ids;

/**
 * The transactional outbox: an event is stored in the transaction of the change, if and only if the change is. The relay sends it
 * after the commit, at least once.
 */
@ApplicationScoped
public class Outbox {

    // The row of the version counter is locked before the id of the outbox row is drawn. So for one aggregate, the
    // order
    // of versions, rows and commits is the same, whatever the feature itself locks. Counters are locked in a fixed
    // order, so that two batches cannot deadlock.
    private static final String APPEND = """
            WITH given AS (
                SELECT * FROM unnest(cast(? AS uuid[]), cast(? AS text[]), cast(? AS text[]),
                                     cast(? AS text[]), cast(? AS text[]))
                    WITH ORDINALITY AS event (event_id, topic, type, aggregate_id, data, place)
            ), stream AS (
                INSERT INTO event_stream (topic, aggregate_id, version)
                SELECT topic, aggregate_id, 1 FROM given ORDER BY topic, aggregate_id
                ON CONFLICT (topic, aggregate_id) DO UPDATE SET version = event_stream.version + 1
                RETURNING topic, aggregate_id, version
            )
            INSERT INTO outbox (event_id, topic, type, aggregate_id, version, data, traceparent, tracestate)
            SELECT event_id, topic, type, aggregate_id, version, convert_to(data, 'UTF8'), cast(? AS text), cast(? AS text)
            FROM given JOIN stream USING (topic, aggregate_id) ORDER BY place
            """;

    private final Sql database;
    private final TransactionSynchronizationRegistry transaction;
    private final ObjectMapper json;
    private final RelaySignal signal;
    private final EventSettings settings;

    Outbox(
            Sql database,
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

    /** Publishes the state of one aggregate. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(NewEvent event) {
        publish(List.of(event));
    }

    /**
     * Publishes the states of several aggregates, each aggregate once. Assigns the next version of each, without gaps.
     *
     * @throws IllegalArgumentException if an event is larger than the broker accepts; it would block the relay
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(List<NewEvent> events) {
        TraceContext trace = TraceContext.current();
        database.execute(
                APPEND,
                column(events, event -> Ids.next().toString()),
                column(events, NewEvent::topic),
                column(events, NewEvent::type),
                column(events, NewEvent::aggregateId),
                column(events, this::write),
                trace.traceparent(),
                trace.tracestate());
        transaction.registerInterposedSynchronization(new WakeRelay(signal));
    }

    private static String[] column(List<NewEvent> events, Function<NewEvent, String> value) {
        return events.stream().map(value).toArray(String[]::new);
    }

    private String write(NewEvent event) {
        try {
            String data = json.writeValueAsString(event.data());
            int bytes = data.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > settings.maxBytes()) {
                throw new IllegalArgumentException("%s about %s has %d bytes; %d is the limit"
                        .formatted(event.type(), event.aggregateId(), bytes, settings.maxBytes()));
            }
            return data;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("%s cannot be written as JSON".formatted(event.type()), e);
        }
    }

    private record WakeRelay(RelaySignal signal) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // The event is already written.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                signal.raise();
            }
        }
    }
}
