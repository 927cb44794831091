package no.spinn.kit.event;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import no.spinn.kit.sql.AdvisoryLock;

/**
 * Elects the replica that relays the outbox, by an advisory lock in a session of its own. PostgreSQL ends that session when its
 * holder is idle for too long, so a paused leader loses the lock instead of blocking the others.
 */
@Singleton
class LeaderElection {

    private static final AdvisoryLock LOCK = new AdvisoryLock(7_203_115_011L);

    private final AgroalDataSource database;
    private final Topics topics;
    private final EventSettings settings;

    LeaderElection(AgroalDataSource database, Topics topics, EventSettings settings) {
        this.database = database;
        this.topics = topics;
        this.settings = settings;
    }

    /** The queue, if this replica becomes leader. */
    Optional<OutboxQueue> lead() throws SQLException {
        Connection session = database.getConnection();
        try {
            prepare(session);
            if (LOCK.tryLock(session)) {
                return Optional.of(new OutboxQueue(
                        session, LOCK, topics.withheld(), settings.relay().keepSent()));
            }
        } catch (SQLException e) {
            session.close();
            throw e;
        }
        OutboxQueue.giveBack(session);
        return Optional.empty();
    }

    // A lost mark only sends a row again, so the relay does not wait for the disk.
    private void prepare(Connection session) throws SQLException {
        try (Statement statement = session.createStatement()) {
            statement.execute("SET idle_session_timeout = "
                    + settings.relay().leaderTimeout().toMillis());
            statement.execute("SET synchronous_commit = off");
            for (String plan : OutboxQueue.SLOW_PLANS) {
                statement.execute("SET %s = off".formatted(plan));
            }
        }
    }
}
