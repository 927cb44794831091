package no.spinn.kit.event;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * The term of the relay's leader. Any error ends it: the producer is closed, so that nothing in its buffer is sent later, and the
 * next term starts at the first unsent row.
 */
@Singleton
class RelayTerm {

    private static final Logger LOG = Logger.getLogger(RelayTerm.class);

    private final LeaderElection queues;
    private final EventSenderFactory senders;
    private final RelaySignal signal;
    private final RelayMetrics metrics;
    private final EventSettings settings;

    RelayTerm(
            LeaderElection queues,
            EventSenderFactory senders,
            RelaySignal signal,
            RelayMetrics metrics,
            EventSettings settings) {
        this.queues = queues;
        this.senders = senders;
        this.signal = signal;
        this.metrics = metrics;
        this.settings = settings;
    }

    /** Serves until the relay stops, if this replica becomes the leader. */
    void serve(BooleanSupplier stopping) throws SQLException, InterruptedException {
        Optional<OutboxQueue> won = queues.lead();
        if (won.isPresent()) {
            lead(won.get(), stopping);
        }
    }

    private void lead(OutboxQueue won, BooleanSupplier stopping) throws SQLException, InterruptedException {
        try (OutboxQueue queue = won;
                EventSender sender = senders.open(signal::raise)) {
            LOG.info("is the leader of the relay");
            metrics.leads(true);
            send(queue, sender, stopping);
        } catch (SQLException | RuntimeException e) {
            metrics.restarted();
            throw e;
        } finally {
            metrics.leads(false);
        }
    }

    private void send(OutboxQueue queue, EventSender sender, BooleanSupplier stopping)
            throws SQLException, InterruptedException {
        RelayLoop loop = new RelayLoop(queue, sender, settings.relay().batch());
        while (!stopping.getAsBoolean() && !sender.needsNewTerm()) {
            if (!loop.step()) {
                signal.await(settings.relay().poll());
            }
        }
    }
}
