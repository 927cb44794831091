package no.spinn.applications.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/**
 * The clock of the database, which all replicas share. A deadline is judged by it alone: the clocks of two servers may
 * differ by more than a late applicant is late.
 */
@ApplicationScoped
public class DatabaseClock {

    private final EntityManager database;

    DatabaseClock(EntityManager database) {
        this.database = database;
    }

    /** The time at this very moment, in microseconds; not the time at which the transaction began. */
    public Instant now() {
        return (Instant) database.createNativeQuery("SELECT clock_timestamp()", Instant.class)
                .getSingleResult();
    }
}
