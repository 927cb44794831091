package no.spinn.kit.problem;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import org.jspecify.annotations.Nullable;

/** Looks through the wrappers that transactions and persistence put around an exception. */
final class Causes {

    private Causes() {}

    /** The first cause that has an answer of its own, or null. */
    static @Nullable Throwable known(Throwable fault) {
        Throwable cause = fault;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (cause instanceof Refusal || cause instanceof OptimisticLockException || isOutage(cause)) {
                return cause;
            }
            cause = cause.getCause();
        }
        return null;
    }

    // Class 08 of SQLSTATE is a lost connection, 57P0x a server that shuts down or starts; a pool that ran out throws
    // an SQLException without a state.
    private static boolean isOutage(Throwable cause) {
        if (!(cause instanceof SQLException sql)) {
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
