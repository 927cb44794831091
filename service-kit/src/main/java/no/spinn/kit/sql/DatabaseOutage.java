package no.spinn.kit.sql;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;

/** Distinguishes an unreachable database from every other failure. */
public final class DatabaseOutage {

    private DatabaseOutage() {}

    /** Whether the exception, or anything that caused it, is an outage. */
    public static boolean isCauseOf(Throwable exception) {
        return Causes.first(exception, DatabaseOutage::is).isPresent();
    }

    /** Whether this very exception is an outage. */
    // SQLSTATE 08 is a lost connection, 57P0 a server that stops or starts, 53 one without memory, disk or connections.
    // An exhausted pool throws an SQLException without a state.
    public static boolean is(Throwable exception) {
        if (!(exception instanceof SQLException sql)) {
            return false;
        }
        String state = sql.getSQLState() == null ? "" : sql.getSQLState();
        return sql instanceof SQLTransientException
                || sql instanceof SQLNonTransientConnectionException
                || state.isEmpty()
                || state.startsWith("08")
                || state.startsWith("57P0")
                || state.startsWith("53");
    }
}
