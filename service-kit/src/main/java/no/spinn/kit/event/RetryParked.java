package no.spinn.kit.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.kit.sql.DatabaseOutage;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Tries the parked records of an aggregate again, oldest first, until one fails again. */
@ApplicationScoped
class RetryParked {

    private final ParkedEvents parked;
    private final Delivery delivery;

    RetryParked(ParkedEvents parked, Delivery delivery) {
        this.parked = parked;
        this.delivery = delivery;
    }

    /** Returns how many records were applied. */
    int retry(ParkedEvent event) {
        int applied = 0;
        for (long id : QuarkusTransaction.requiringNew().call(() -> parked.queueOf(event))) {
            if (!applied(id)) {
                break;
            }
            applied++;
        }
        return applied;
    }

    private boolean applied(long id) {
        ConsumerRecord<byte[], byte[]> message = parked.recordOf(id);
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                delivery.deliverParked(message);
                parked.remove(id);
            });
            return true;
        } catch (RuntimeException e) {
            if (DatabaseOutage.isCauseOf(e)) {
                throw e;
            }
            QuarkusTransaction.requiringNew().run(() -> parked.park(message, String.valueOf(e.getMessage())));
            return false;
        }
    }
}
