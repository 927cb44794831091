package no.spinn.kit.sql;

import java.sql.SQLException;
import java.util.function.Supplier;

/** Repeats transactions that PostgreSQL ended because they and others waited for each other. */
public final class Deadlocks {

    private static final String DEADLOCK_DETECTED = "40P01";
    private static final int ATTEMPTS = 3;

    private Deadlocks() {}

    /** Runs work that is a transaction of its own. */
    public static <T> T retry(Supplier<T> transaction) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return transaction.get();
            } catch (RuntimeException e) {
                if (!isCauseOf(e)) {
                    throw e;
                }
            }
        }
        return transaction.get();
    }

    private static boolean isCauseOf(RuntimeException failure) {
        return Causes.first(
                        failure,
                        cause -> cause instanceof SQLException error && DEADLOCK_DETECTED.equals(error.getSQLState()))
                .isPresent();
    }
}
