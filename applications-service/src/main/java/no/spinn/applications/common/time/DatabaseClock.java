package no.spinn.applications.common.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import no.spinn.kit.sql.Sql;

/**
 * The clock of the database, which all replicas share. Deadlines are checked against this clock only: the clocks of two
 * servers can differ by more than the time by which a late application misses its deadline.
 */
@ApplicationScoped
public class DatabaseClock {

    private final Sql database;

    DatabaseClock(Sql database) {
        this.database = database;
    }

    /** Returns the current time in microseconds; not the start time of the transaction. */
    public Instant now() {
        return database.one(
                "SELECT clock_timestamp()",
                row -> row.getObject(1, OffsetDateTime.class).toInstant());
    }
}
