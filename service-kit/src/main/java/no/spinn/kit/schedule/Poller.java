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

/** Runs tasks periodically until the service stops. */
@Singleton
public class Poller {

    private static final Logger LOG = Logger.getLogger(Poller.class);

    private final ScheduledExecutorService clock;
    private final List<Future<?>> polls = new CopyOnWriteArrayList<>();

    Poller(ScheduledExecutorService clock) {
        this.clock = clock;
    }

    /**
     * Runs a task with this pause between two runs; runs never overlap. A failed run is only logged, since the next run repeats
     * its work.
     *
     * @param failed the log message for a failed run
     */
    public void every(Duration pause, Runnable task, String failed) {
        schedule(pause, pause, task, failed);
    }

    /** The same with a first run at once. */
    public void nowAndEvery(Duration pause, Runnable task, String failed) {
        schedule(Duration.ZERO, pause, task, failed);
    }

    void atEnd(@Observes ShutdownEvent event) {
        polls.forEach(poll -> poll.cancel(false));
    }

    private void schedule(Duration first, Duration pause, Runnable task, String failed) {
        polls.add(clock.scheduleWithFixedDelay(
                () -> attempt(task, failed), first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS));
    }

    // An exception would end the schedule.
    private static void attempt(Runnable task, String failed) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.warnf("%s: %s", failed, e.getMessage());
        }
    }
}
