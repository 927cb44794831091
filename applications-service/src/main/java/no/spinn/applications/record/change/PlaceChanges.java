package no.spinn.applications.record.change;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import no.spinn.kit.schedule.Poller;
import no.spinn.kit.schema.SchemaCurrent;

/** Gives changes their positions soon after their commit. */
@ApplicationScoped
class PlaceChanges {

    private static final Duration POLL_INTERVAL = Duration.ofMillis(200);
    private static final int BATCH = 1_000;

    private final Changes changes;
    private final Poller poller;

    PlaceChanges(Changes changes, Poller poller) {
        this.changes = changes;
        this.poller = poller;
    }

    void atStart(@Observes SchemaCurrent event) {
        poller.every(POLL_INTERVAL, this::placeAll, "changes are not readable yet");
    }

    private void placeAll() {
        int placed;
        do {
            placed = QuarkusTransaction.requiringNew().call(() -> changes.place(BATCH));
        } while (placed == BATCH);
    }
}
