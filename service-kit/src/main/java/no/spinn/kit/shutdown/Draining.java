package no.spinn.kit.shutdown;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fires {@link DrainingStarted}. Quarkus itself tells only when the delay begins, and when all requests have ended. */
@Singleton
class Draining {

    private final Event<DrainingStarted> started;
    private final ScheduledExecutorService clock;
    private final Duration delay;

    Draining(
            Event<DrainingStarted> started,
            ScheduledExecutorService clock,
            @ConfigProperty(name = "quarkus.shutdown.delay") Duration delay) {
        this.started = started;
        this.clock = clock;
        this.delay = delay;
    }

    void atDelay(@Observes ShutdownDelayInitiatedEvent event) {
        clock.schedule(() -> started.fire(new DrainingStarted()), delay.toMillis(), TimeUnit.MILLISECONDS);
    }
}
