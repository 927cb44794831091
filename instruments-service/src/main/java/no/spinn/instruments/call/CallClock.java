package no.spinn.instruments.call;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Opens and closes calls when their time has come, with any number of replicas. It looks at what is due, not at what has
 * become due since the last look, so that after downtime it simply goes on.
 */
@ApplicationScoped
class CallClock {

    private static final Logger LOG = Logger.getLogger(CallClock.class);

    /** Of how many calls the rows are locked at a time: short enough for other replicas to take their share. */
    private static final int BATCH = 100;

    private final CallLife life;
    private final CallSettings settings;
    private volatile boolean stopping;
    private Optional<Thread> thread = Optional.empty();

    CallClock(CallLife life, CallSettings settings) {
        this.life = life;
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
                tick();
                Thread.sleep(settings.clock());
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void tick() {
        try {
            int moved;
            do {
                moved = QuarkusTransaction.requiringNew().call(() -> life.moveDue(BATCH));
            } while (moved > 0 && !stopping);
        } catch (RuntimeException e) {
            // Most likely the database is away. What is due stays due.
            LOG.warnf("the clock could not move calls and will try again: %s", e.getMessage());
        }
    }
}
