package no.spinn.kit.problem;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Predicate;

/** Tells a database that is out of reach from everything else, through the wrappers that others put around it. */
public final class Outages {

    private static final int MAX_CAUSES = 20;

    private Outages() {}

    public static boolean isOutage(Throwable fault) {
        return firstCause(fault, Outages::isLostDatabase).isPresent();
    }

    /** The nearest one that is wanted. A failed commit has its reason among what it suppressed. */
    static Optional<Throwable> firstCause(Throwable fault, Predicate<Throwable> wanted) {
        Queue<Throwable> unseen = new ArrayDeque<>(List.of(fault));
        for (int seen = 0; seen < MAX_CAUSES && !unseen.isEmpty(); seen++) {
            Throwable next = unseen.remove();
            if (wanted.test(next)) {
                return Optional.of(next);
            }
            if (next.getCause() != null) {
                unseen.add(next.getCause());
            }
            unseen.addAll(List.of(next.getSuppressed()));
        }
        return Optional.empty();
    }

    // SQLSTATE 08 is a lost connection, 57P0 a server that stops or starts, 53 one without memory, disk or connections.
    // A pool that ran out throws an SQLException without a state.
    static boolean isLostDatabase(Throwable cause) {
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
