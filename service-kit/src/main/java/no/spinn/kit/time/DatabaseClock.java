package no.spinn.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import no.spinn.kit.sql.Sql;

/**
 * The clock of the database, which all replicas share. Only this clock decides deadlines: the clocks of two servers may differ by
 * more than a late request is late.
 */
@ApplicationScoped
public class DatabaseClock {

    private final Sql database;

    DatabaseClock(Sql database) {
        this.database = database;
    }

    /** The current time in microseconds, not the time at which the transaction began. */
    public Instant now() {
        return database.one(
                "SELECT clock_timestamp()",
                row -> row.getObject(1, OffsetDateTime.class).toInstant());
    }
}
