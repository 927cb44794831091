package no.spinn.kit.sql;

import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Long work that one replica does at a time. No transaction is open meanwhile: one would keep PostgreSQL from cleaning up, and
 * the relay from knowing what has been sent.
 */
@Singleton
public class ExclusiveTask {

    private final DataSource database;

    ExclusiveTask(DataSource database) {
        this.database = database;
    }

    /**
     * Does the work unless another replica is at it; says whether it did.
     *
     * @param patience after which another one may begin, too, since whoever is at it may be paused; the work has to bear that
     */
    public boolean run(AdvisoryLock lock, Duration patience, Runnable work) {
        try (Connection session = database.getConnection()) {
            if (!lock.take(session)) {
                return false;
            }
            try {
                set(session, "SET idle_session_timeout = " + patience.toMillis());
                work.run();
                return true;
            } finally {
                set(session, "RESET idle_session_timeout");
                lock.giveUp(session);
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
