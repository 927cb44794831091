package no.spinn.kit.event;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * Gives the outbox to one replica at a time. The lock lives in a session of its own; PostgreSQL ends that session when
 * its holder falls silent, so that a paused leader loses the lock instead of blocking everybody.
 */
@Singleton
class OutboxQueues {

    /** Any constant will do; databases are not shared between services. */
    private static final long LOCK = 7_203_115_011L;

    private final AgroalDataSource database;
    private final EventSettings settings;

    OutboxQueues(AgroalDataSource database, EventSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** The queue, if no other replica has it. */
    Optional<OutboxQueue> lead() throws SQLException {
        Connection session = database.getConnection();
        try {
            prepare(session);
            if (lock(session)) {
                return Optional.of(
                        new OutboxQueue(session, LOCK, settings.relay().keepSent()));
            }
        } catch (SQLException e) {
            session.close();
            throw e;
        }
        OutboxQueue.giveBack(session);
        return Optional.empty();
    }

    // Losing the mark that a row was sent only sends it again, so the relay need not wait for the disk.
    private void prepare(Connection session) throws SQLException {
        try (Statement statement = session.createStatement()) {
            statement.execute("SET idle_session_timeout = "
                    + settings.relay().leaderTimeout().toMillis());
            statement.execute("SET synchronous_commit = off");
        }
    }

    private static boolean lock(Connection session) throws SQLException {
        try (var statement = session.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
            statement.setLong(1, LOCK);
            try (var result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }
}
