package no.spinn.kit.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.spinn.kit.sql.DatabaseOutage;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Applies records: a whole batch in one transaction when all goes well, else one by one, so that a record which cannot
 * be applied is parked alone. When the database itself is away nothing is parked and the caller has to come again.
 */
@ApplicationScoped
class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final Delivery delivery;
    private final ParkedEvents parked;

    Inbox(Delivery delivery, ParkedEvents parked) {
        this.delivery = delivery;
        this.parked = parked;
    }

    /** Returns when each record is applied, dropped as old, or parked; throws when it has to be given again. */
    void take(List<ConsumerRecord<byte[], byte[]>> records) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                for (ConsumerRecord<byte[], byte[]> message : records) {
                    delivery.deliver(message);
                }
            });
        } catch (RuntimeException e) {
            if (DatabaseOutage.isCauseOf(e)) {
                throw e;
            }
            records.forEach(this::takeAlone);
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
            QuarkusTransaction.requiringNew().run(() -> parked.park(message, reason(e)));
        }
    }

    // What wrapped the cause says where it happened, the cause says why.
    private static String reason(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String cause = "%s: %s".formatted(root.getClass().getSimpleName(), root.getMessage());
        return root.equals(e) ? cause : e.getMessage() + " (" + cause + ")";
    }
}
