package no.spinn.kit.schema;

import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Scheduled methods, which the settings of the kit halt at the start, run once the schema is current. */
@Singleton
class HeldSchedules {

    private final Scheduler scheduler;

    HeldSchedules(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    void begin(@Observes SchemaCurrent current) {
        scheduler.resume();
    }
}
