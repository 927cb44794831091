package no.spinn.kit.event;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import no.spinn.kit.sql.AdvisoryLock;

/**
 * Gives the outbox to one replica at a time. The lock lives in a session of its own; PostgreSQL ends that session when
 * its holder falls silent, so that a paused leader loses the lock instead of blocking everybody.
 */
@Singleton
class OutboxQueues {

    private static final AdvisoryLock LOCK = new AdvisoryLock(7_203_115_011L);

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
            if (LOCK.take(session)) {
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
            for (String detour : OutboxQueue.DETOURS) {
                statement.execute("SET %s = off".formatted(detour));
            }
        }
    }
}
