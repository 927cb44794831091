package no.spinn.kit.event;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.spinn.kit.sql.DatabaseOutage;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Applies records: a whole batch in one transaction, or, if that fails, one by one, so that only the record that cannot be applied
 * is parked. If the database is unreachable, nothing is parked and the caller has to retry.
 */
@ApplicationScoped
class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final Delivery delivery;
    private final ParkedEvents parked;
    private final EventTraces traces;

    Inbox(Delivery delivery, ParkedEvents parked, EventTraces traces) {
        this.delivery = delivery;
        this.parked = parked;
        this.traces = traces;
    }

    /** Returns when each record is applied, dropped as outdated, or parked. Throws if the records have to be delivered again. */
    void take(List<ConsumerRecord<byte[], byte[]>> records) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                for (ConsumerRecord<byte[], byte[]> message : records) {
                    traces.receiving(message, () -> delivery.deliver(message));
                }
            });
        } catch (RuntimeException e) {
            if (DatabaseOutage.isCauseOf(e)) {
                throw e;
            }
            records.forEach(message -> traces.receiving(message, () -> takeAlone(message)));
        }
    }

    private void takeAlone(ConsumerRecord<byte[], byte[]> message) {
        try {
            QuarkusTransaction.requiringNew().run(() -> delivery.deliver(message));
        } catch (RuntimeException e) {
            if (DatabaseOutage.isCauseOf(e)) {
                throw e;
            }
            LOG.warnf("parks %s-%d@%d: %s", message.topic(), message.partition(), message.offset(), e.getMessage());
            Span.current().setStatus(StatusCode.ERROR);
            QuarkusTransaction.requiringNew().run(() -> parked.park(message, FailureReason.of(e)));
        }
    }
}
