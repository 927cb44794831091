package no.spinn.kit.sql;

import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Runs long tasks on one replica at a time, under an advisory lock. No transaction is open meanwhile: it would keep PostgreSQL
 * from vacuuming, and the relay from advancing its low watermark.
 */
@Singleton
public class ExclusiveTask {

    private final DataSource database;

    ExclusiveTask(DataSource database) {
        this.database = database;
    }

    /**
     * Runs the task unless another replica runs it; returns whether it ran.
     *
     * @param timeout after which another replica may start as well, since this one may be paused; the task must tolerate that
     */
    public boolean run(AdvisoryLock lock, Duration timeout, Runnable task) {
        try (Connection session = database.getConnection()) {
            if (!lock.tryLock(session)) {
                return false;
            }
            try {
                set(session, "SET idle_session_timeout = " + timeout.toMillis());
                task.run();
                return true;
            } finally {
                set(session, "RESET idle_session_timeout");
                lock.unlock(session);
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static void set(Connection session, String setting) throws SQLException {
        try (Statement statement = session.createStatement()) {
            statement.execute(setting);
        }
    }
}
