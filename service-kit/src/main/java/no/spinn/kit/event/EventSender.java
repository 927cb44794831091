package no.spinn.kit.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;

/** Sends rows to Kafka, in order. Of no use any more after a failure. */
class EventSender implements EventDestination, AutoCloseable {

    private final Producer<String, byte[]> producer;
    private final Topics topics;
    private final String source;
    private final Runnable wake;

    /**
     * @param wake called when several rows are answered, since more may wait behind them, and when one has failed. One alone can be
     *     marked at the next look; to look for its sake would only delay the next one.
     */
    EventSender(Producer<String, byte[]> producer, Topics topics, String source, Runnable wake) {
        this.producer = producer;
        this.topics = topics;
        this.source = source;
        this.wake = wake;
    }

    @Override
    public List<CompletableFuture<Void>> send(List<OutboxRow> rows) throws InterruptedException {
        List<CompletableFuture<Void>> outcomes = new ArrayList<>(rows.size());
        for (OutboxRow row : rows) {
            topics.ensure(row.topic());
            CompletableFuture<Void> outcome = new CompletableFuture<>();
            outcomes.add(outcome);
            producer.send(CloudEventRecords.write(row, source), (place, failure) -> answer(outcome, failure));
            // Without a broker each further send would block for its full time, only to fail as well.
            if (outcome.isCompletedExceptionally()) {
                break;
            }
        }
        if (outcomes.size() > 1) {
            outcomes.getLast().thenRun(wake);
        }
        return outcomes;
    }

    private void answer(CompletableFuture<Void> outcome, @Nullable Exception failure) {
        if (failure == null) {
            outcome.complete(null);
            return;
        }
        // What comes after it must not arrive without it.
        producer.close(Duration.ZERO);
        outcome.completeExceptionally(failure);
        wake.run();
    }

    /** Drops what was not acknowledged yet. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
        topics.close();
    }
}
