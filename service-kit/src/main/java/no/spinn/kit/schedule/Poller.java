package no.spinn.kit.schedule;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks again and again whether there is something to do, until the service ends. */
@Singleton
public class Poller {

    private static final Logger LOG = Logger.getLogger(Poller.class);

    private final ScheduledExecutorService clock;
    private final List<Future<?>> looks = new CopyOnWriteArrayList<>();

    Poller(ScheduledExecutorService clock) {
        this.clock = clock;
    }

    /**
     * Looks with this pause between two looks, of which only one runs at a time. One that fails is only logged: what it
     * needs comes back, and the next one finds it.
     *
     * @param failed what it means that a look has failed
     */
    public void every(Duration pause, Runnable look, String failed) {
        looks.add(clock.scheduleWithFixedDelay(
                () -> attempt(look, failed), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS));
    }

    void atEnd(@Observes ShutdownEvent event) {
        looks.forEach(look -> look.cancel(false));
    }

    // A failure that got out would end the schedule.
    private static void attempt(Runnable look, String failed) {
        try {
            look.run();
        } catch (RuntimeException e) {
            LOG.warnf("%s: %s", failed, e.getMessage());
        }
    }
}
