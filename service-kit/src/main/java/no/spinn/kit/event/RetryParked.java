package no.spinn.kit.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.spinn.kit.sql.DatabaseOutage;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Retries the parked records of an aggregate, oldest first, until one fails again. Each record has its own transaction, which
 * locks the record's row: concurrent retries take turns, and the consumer waits before it parks a later version.
 */
@ApplicationScoped
class RetryParked {

    private final ParkedEvents parked;
    private final Delivery delivery;
    private final EventTraces traces;

    RetryParked(ParkedEvents parked, Delivery delivery, EventTraces traces) {
        this.parked = parked;
        this.delivery = delivery;
        this.traces = traces;
    }

    private enum Outcome {
        APPLIED,
        GONE,
        FAILED
    }

    /** Says how many records were applied, and which one failed; a concurrent retry may have applied others. */
    Retried retry(ParkedEvent event) {
        int applied = 0;
        Optional<Long> oldest = oldest(event);
        while (oldest.isPresent()) {
            Outcome outcome = attempt(oldest.get());
            if (outcome == Outcome.FAILED) {
                return new Retried(applied, find(oldest.get()).orElse(null));
            }
            applied += outcome == Outcome.APPLIED ? 1 : 0;
            oldest = oldest(event);
        }
        return new Retried(applied, null);
    }

    private Optional<ParkedEvent> find(long id) {
        return QuarkusTransaction.requiringNew().call(() -> parked.find(id));
    }

    private Optional<Long> oldest(ParkedEvent event) {
        return QuarkusTransaction.requiringNew().call(() -> parked.oldest(event.topic(), event.aggregateId()));
    }

    private Outcome attempt(long id) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> apply(id));
        } catch (RuntimeException e) {
            if (DatabaseOutage.isCauseOf(e)) {
                throw e;
            }
            QuarkusTransaction.requiringNew().run(() -> parked.failedAgain(id, FailureReason.of(e)));
            return Outcome.FAILED;
        }
    }

    private Outcome apply(long id) {
        Optional<ConsumerRecord<byte[], byte[]>> message = parked.lock(id);
        if (message.isEmpty()) {
            return Outcome.GONE;
        }
        traces.receiving(message.get(), () -> delivery.deliverParked(message.get()));
        parked.remove(id);
        return Outcome.APPLIED;
    }
}
