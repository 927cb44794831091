package no.spinn.matching.organisation.watch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import no.spinn.kit.schedule.Poller;
import no.spinn.kit.schema.SchemaCurrent;
import no.spinn.kit.shutdown.DrainingStarted;

/** Wakes open streams when any replica finds a match. One poller serves all streams of this replica. */
@ApplicationScoped
public class MatchSignal {

    private static final Duration POLL_INTERVAL = Duration.ofMillis(200);

    private final FoundMatches matches;
    private final Poller poller;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long newest;
    private boolean stopping;

    MatchSignal(FoundMatches matches, Poller poller) {
        this.matches = matches;
        this.poller = poller;
    }

    void atStart(@Observes SchemaCurrent event) {
        poller.every(POLL_INTERVAL, this::poll, "streams do not get new matches");
    }

    void atEnd(@Observes DrainingStarted event) {
        lock.lock();
        try {
            stopping = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void poll() {
        long found = QuarkusTransaction.requiringNew().call(matches::newest);
        lock.lock();
        try {
            if (found != newest) {
                newest = found;
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a match after this number, at most until the timeout. Returns the number of the newest match. */
    public long await(long seen, Duration timeout) throws InterruptedException {
        lock.lock();
        try {
            long rest = timeout.toNanos();
            while (newest <= seen && rest > 0 && !stopping) {
                rest = changed.awaitNanos(rest);
            }
            return newest;
        } finally {
            lock.unlock();
        }
    }

    /** Whether the service is shutting down, so that streams have to end. */
    public boolean isStopping() {
        lock.lock();
        try {
            return stopping;
        } finally {
            lock.unlock();
        }
    }
}
