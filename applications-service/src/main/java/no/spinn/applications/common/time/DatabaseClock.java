package no.spinn.applications.common.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import no.spinn.kit.sql.Sql;

/**
 * The clock of the database, which all replicas share. A deadline is judged by it alone: the clocks of two servers may
 * differ by more than a late applicant is late.
 */
@ApplicationScoped
public class DatabaseClock {

    private final Sql database;

    DatabaseClock(Sql database) {
        this.database = database;
    }

    /** The time at this very moment, in microseconds; not the time at which the transaction began. */
    public Instant now() {
        return database.one(
                "SELECT clock_timestamp()",
                row -> row.getObject(1, OffsetDateTime.class).toInstant());
    }
}
