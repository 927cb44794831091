package no.spinn.kit.event;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.Optional;
import no.spinn.kit.schema.SchemaCurrent;
import org.jboss.logging.Logger;

/** Sends the events of the outbox, in a thread of its own. One replica is the leader, for one {@link RelayTerm} after the other. */
@ApplicationScoped
class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);

    private final RelayTerm term;
    private final RelaySignal signal;
    private final EventSettings settings;
    private volatile boolean stopping;
    private Optional<Thread> thread = Optional.empty();

    Relay(RelayTerm term, RelaySignal signal, EventSettings settings) {
        this.term = term;
        this.signal = signal;
        this.settings = settings;
    }

    void start(@Observes SchemaCurrent event) {
        if (settings.enabled()) {
            thread =
                    Optional.of(Thread.ofPlatform().name("event-relay").daemon().start(this::run));
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        signal.raise();
        if (thread.isPresent()) {
            thread.get().join(settings.relay().leaderTimeout());
        }
    }

    private void run() {
        while (!stopping) {
            try {
                term.serve(() -> stopping);
                signal.await(settings.relay().retry());
            } catch (InterruptedException e) {
                return;
            } catch (SQLException | RuntimeException e) {
                LOG.warnf("the relay restarts: %s", e.getMessage());
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(settings.relay().retry());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
