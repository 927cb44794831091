package no.spinn.kit.event;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.Optional;
import no.spinn.kit.schema.SchemaCurrent;
import org.jboss.logging.Logger;

/**
 * Sends the events of the outbox. One replica is the leader. Any error ends its term: the producer is closed, so that nothing in
 * its buffer is sent later, and the next term starts at the first unsent row.
 */
@ApplicationScoped
class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);

    private final LeaderElection queues;
    private final EventSenderFactory senders;
    private final RelaySignal signal;
    private final EventSettings settings;
    private volatile boolean stopping;
    private Optional<Thread> thread = Optional.empty();

    Relay(LeaderElection queues, EventSenderFactory senders, RelaySignal signal, EventSettings settings) {
        this.queues = queues;
        this.senders = senders;
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
                serveOneTerm();
                signal.await(settings.relay().retry());
            } catch (InterruptedException e) {
                return;
            } catch (SQLException | RuntimeException e) {
                LOG.warnf("the relay restarts: %s", e.getMessage());
                pause();
            }
        }
    }

    private void serveOneTerm() throws SQLException, InterruptedException {
        Optional<OutboxQueue> won = queues.lead();
        if (won.isEmpty()) {
            return;
        }
        try (OutboxQueue queue = won.get();
                EventSender sender = senders.open(signal::raise)) {
            LOG.info("is the leader of the relay");
            RelayLoop loop = new RelayLoop(queue, sender, settings.relay().batch());
            while (!stopping) {
                if (!loop.step()) {
                    signal.await(settings.relay().poll());
                }
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
