package no.spinn.kit.event;

import io.opentelemetry.api.trace.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;

/** Sends rows to Kafka in order. After a failure it cannot be used any more. */
class EventSender implements EventDestination, AutoCloseable {

    private final Producer<String, byte[]> producer;
    private final Topics topics;
    private final String source;
    private final EventTraces traces;
    private final Runnable wake;

    /**
     * @param wake called when the last of several rows is acknowledged, since more may wait behind them, and after a failure. A
     *     single row is marked at the next poll: a poll of its own would only delay the next row.
     */
    EventSender(Producer<String, byte[]> producer, Topics topics, String source, EventTraces traces, Runnable wake) {
        this.producer = producer;
        this.topics = topics;
        this.source = source;
        this.traces = traces;
        this.wake = wake;
    }

    @Override
    public List<CompletableFuture<Void>> send(List<OutboxRow> rows) throws InterruptedException {
        for (OutboxRow row : rows) {
            topics.require(row.topic());
        }
        List<CompletableFuture<Void>> outcomes = new ArrayList<>(rows.size());
        for (OutboxRow row : rows) {
            CompletableFuture<Void> outcome = new CompletableFuture<>();
            outcomes.add(outcome);
            Span span = traces.sending(row);
            producer.send(CloudEventRecords.write(row, source), (place, failure) -> {
                EventTraces.sent(span, failure);
                answer(row, outcome, failure);
            });
            // Without a broker, each further send would block until its timeout and fail as well.
            if (outcome.isCompletedExceptionally()) {
                break;
            }
        }
        if (outcomes.size() > 1) {
            outcomes.getLast().thenRun(wake);
        }
        return outcomes;
    }

    private void answer(OutboxRow row, CompletableFuture<Void> outcome, @Nullable Exception failure) {
        if (failure == null) {
            outcome.complete(null);
            return;
        }
        // Later rows must not arrive without this one.
        producer.close(Duration.ZERO);
        topics.refused(row.topic(), failure);
        outcome.completeExceptionally(failure);
        wake.run();
    }

    /** Whether a new term should try topics that this one withholds. */
    boolean needsNewTerm() {
        return topics.retryIsDue();
    }

    /** Drops rows that are not acknowledged. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
