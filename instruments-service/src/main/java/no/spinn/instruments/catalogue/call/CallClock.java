package no.spinn.instruments.catalogue.call;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Opens and closes calls when their time has come, with any number of replicas. It looks at what is due, not at what has
 * become due since the last look, so that after downtime it simply goes on.
 */
@ApplicationScoped
class CallClock {

    private static final Logger LOG = Logger.getLogger(CallClock.class);

    /** Of how many calls the rows are locked at a time: few enough for others to take their share and to see them soon. */
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

    void start(@Observes StartupEvent event) {
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

    /** Moves what is due and says how long nothing else will be. */
    private Duration tick() {
        try {
            Duration next = due.untilNext().orElse(settings.clock());
            if (next.isPositive()) {
                return next.compareTo(settings.clock()) > 0 ? settings.clock() : next;
            }
            // What is still due would not let the clock rest.
            return moveAll() ? MOMENT : settings.clock();
        } catch (RuntimeException e) {
            // Most likely the database is away. What is due stays due.
            LOG.warnf("the clock could not move calls and will try again: %s", e.getMessage());
            return settings.clock();
        }
    }

    /** Whether nothing stood in the way. */
    private boolean moveAll() {
        try {
            while (!stopping && due.move(BATCH) > 0) {
                LOG.debug("more calls may be due");
            }
            return true;
        } catch (RuntimeException e) {
            // One call that cannot be moved does not keep the others waiting.
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
