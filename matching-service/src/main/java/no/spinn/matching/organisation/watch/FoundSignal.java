package no.spinn.matching.organisation.watch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import no.spinn.kit.schedule.Poller;

/** Wakes those who wait for something to be found, by whichever replica. One looks for all. */
@ApplicationScoped
public class FoundSignal {

    private static final Duration LOOK = Duration.ofMillis(200);

    private final FoundMatches matches;
    private final Poller poller;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long newest;
    private boolean ended;

    FoundSignal(FoundMatches matches, Poller poller) {
        this.matches = matches;
        this.poller = poller;
    }

    void atStart(@Observes StartupEvent event) {
        poller.every(LOOK, this::look, "streams have not heard of what was found");
    }

    void atEnd(@Observes ShutdownEvent event) {
        lock.lock();
        try {
            ended = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void look() {
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

    /** Waits until more is found than was seen, or for that long. Returns what there is now. */
    public long await(long seen, Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long rest = patience.toNanos();
            while (newest <= seen && rest > 0 && !ended) {
                rest = changed.awaitNanos(rest);
            }
            return newest;
        } finally {
            lock.unlock();
        }
    }

    /** Whether the service is about to end, and nobody should wait for it. */
    public boolean isEnded() {
        lock.lock();
        try {
            return ended;
        } finally {
            lock.unlock();
        }
    }
}
