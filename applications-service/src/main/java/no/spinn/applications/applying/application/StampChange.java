package no.spinn.applications.applying.application;

import jakarta.inject.Singleton;
import jakarta.persistence.PreUpdate;
import no.spinn.kit.time.DatabaseClock;

/** Stamps each new version of an application with the time of the change, where Hibernate increases the version. */
@Singleton
class StampChange {

    private final DatabaseClock clock;

    StampChange(DatabaseClock clock) {
        this.clock = clock;
    }

    @PreUpdate
    void stamp(Application application) {
        application.changed(clock.now());
    }
}
