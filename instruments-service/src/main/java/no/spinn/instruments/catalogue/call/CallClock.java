package no.spinn.instruments.catalogue.call;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import no.spinn.kit.schema.SchemaCurrent;
import org.jboss.logging.Logger;

/**
 * Opens and closes calls at their planned times, in any number of replicas. It selects all calls that are due, not those that
 * have become due since the last run, so that nothing is missed after downtime.
 */
@ApplicationScoped
class CallClock {

    private static final Logger LOG = Logger.getLogger(CallClock.class);

    /** The number of rows that are locked at a time: small enough to share the work among replicas and to commit soon. */
    private static final int BATCH = 250;

    private static final Duration MOMENT = Duration.ofMillis(2);

    private final DueCalls due;
    private final CallSettings settings;
    private volatile boolean stopping;
    private Optional<Thread> thread = Optional.empty();

    CallClock(DueCalls due, CallSettings settings) {
        this.due = due;
        this.settings = settings;
    }

    void start(@Observes SchemaCurrent event) {
        thread = Optional.of(Thread.ofPlatform().name("call-clock").daemon().start(this::run));
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (thread.isPresent()) {
            thread.get().interrupt();
            thread.get().join(Duration.ofSeconds(5));
        }
    }

    private void run() {
        while (!stopping) {
            try {
                Thread.sleep(tick());
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Moves the calls that are due and returns the time until the next one. */
    private Duration tick() {
        try {
            Duration next = due.untilNext().orElse(settings.clock());
            if (next.isPositive()) {
                return next.compareTo(settings.clock()) > 0 ? settings.clock() : next;
            }
            // Calls that cannot be moved stay due, and must not keep the clock busy.
            return moveAll() ? MOMENT : settings.clock();
        } catch (RuntimeException e) {
            // Most likely the database is unavailable. Calls that are due stay due.
            LOG.warnf("the clock could not move calls and will retry: %s", e.getMessage());
            return settings.clock();
        }
    }

    /** Moves all calls that are due; false when some cannot be moved. */
    private boolean moveAll() {
        try {
            while (!stopping && due.move(BATCH) > 0) {
                LOG.debug("more calls may be due");
            }
            return true;
        } catch (RuntimeException e) {
            // One call that cannot be moved must not block the others.
            LOG.warnf("calls could not be moved together and are moved one by one: %s", e.getMessage());
            due.find(BATCH).forEach(this::moveAlone);
            return false;
        }
    }

    private void moveAlone(UUID id) {
        try {
            due.move(id);
        } catch (RuntimeException e) {
            LOG.errorf(e, "call %s cannot be moved", id);
        }
    }
}
