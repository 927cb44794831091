package no.spinn.kit.event;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.spinn.kit.sql.AdvisoryLock;

/**
 * The unsent rows of the outbox, held by the leader. It is a queue and not a cursor: a row that commits late has a lower
 * number than rows sent before, and reading "everything after the last" would skip it.
 */
final class OutboxQueue implements UnsentEvents, AutoCloseable {

    /**
     * Ways to the first rows of a queue that look at all that wait. PostgreSQL takes one when its statistics are from a moment at
     * which nothing did, and stays with it; what it knows of a queue is always from another moment.
     */
    static final List<String> DETOURS = List.of("enable_seqscan", "enable_bitmapscan", "enable_sort");

    private static final Duration TIME_BETWEEN_PURGES = Duration.ofMinutes(1);

    /** Somebody may have marked old rows as unsent, to have them sent again. */
    private static final Duration TIME_BETWEEN_LOOKS_AT_ALL = Duration.ofSeconds(5);

    /** The floor may lag a little: the look at the transactions is not on the way of each event. */
    private static final Duration TIME_BETWEEN_LOOKS_AT_TRANSACTIONS = Duration.ofMillis(100);

    private final Connection session;
    private final AdvisoryLock lock;
    private final Duration keepSent;
    private QueueFloor floor = new QueueFloor();
    private Instant nextLookAtAll = Instant.now().plus(TIME_BETWEEN_LOOKS_AT_ALL);
    private Instant nextLookAtTransactions = Instant.now();
    private Instant nextPurge = Instant.now();

    OutboxQueue(Connection session, AdvisoryLock lock, Duration keepSent) {
        this.session = session;
        this.lock = lock;
        this.keepSent = keepSent;
    }

    @Override
    public List<OutboxRow> unsent(int atMost, List<Long> underway) throws SQLException {
        forgetFloorNowAndThen();
        lookAtTransactionsNowAndThen();
        List<OutboxRow> unsent = read(atMost, underway);
        floor.after(unsent.isEmpty() ? Long.MAX_VALUE : unsent.getFirst().id());
        return unsent;
    }

    private void forgetFloorNowAndThen() {
        Instant now = Instant.now();
        if (now.isAfter(nextLookAtAll)) {
            nextLookAtAll = now.plus(TIME_BETWEEN_LOOKS_AT_ALL);
            floor = new QueueFloor();
        }
    }

    private void lookAtTransactionsNowAndThen() throws SQLException {
        Instant now = Instant.now();
        if (now.isAfter(nextLookAtTransactions)) {
            nextLookAtTransactions = now.plus(TIME_BETWEEN_LOOKS_AT_TRANSACTIONS);
            lookAtTransactions();
        }
    }

    private void lookAtTransactions() throws SQLException {
        try (PreparedStatement select = session.prepareStatement("""
                SELECT pg_snapshot_xmin(now)::text::bigint, pg_snapshot_xmax(now)::text::bigint,
                    CASE WHEN is_called THEN last_value ELSE 0 END
                FROM pg_current_snapshot() AS now, outbox_id_seq""");
                ResultSet row = select.executeQuery()) {
            row.next();
            floor.before(row.getLong(1), row.getLong(2), row.getLong(3));
        }
    }

    private List<OutboxRow> read(int atMost, List<Long> underway) throws SQLException {
        try (PreparedStatement select = session.prepareStatement("""
                SELECT id, event_id, topic, type, aggregate_id, version, data, occurred_at
                FROM outbox WHERE sent_at IS NULL AND id > ? AND id <> ALL (?) ORDER BY id LIMIT ?""")) {
            select.setLong(1, floor.value());
            select.setArray(2, numbers(underway));
            select.setInt(3, atMost);
            try (ResultSet rows = select.executeQuery()) {
                List<OutboxRow> unsent = new ArrayList<>();
                while (rows.next()) {
                    unsent.add(row(rows));
                }
                return unsent;
            }
        }
    }

    @Override
    public void markSent(List<Long> ids) throws SQLException {
        try (PreparedStatement update =
                session.prepareStatement("UPDATE outbox SET sent_at = clock_timestamp() WHERE id = ANY (?)")) {
            update.setArray(1, numbers(ids));
            update.executeUpdate();
        }
        purgeNowAndThen();
    }

    /** Gives up the lock and the session. */
    @Override
    public void close() throws SQLException {
        try {
            lock.giveUp(session);
        } finally {
            giveBack(session);
        }
    }

    /** The session goes back to the pool, so what was set for the relay has to be undone. */
    static void giveBack(Connection session) throws SQLException {
        try (session;
                Statement reset = session.createStatement()) {
            reset.execute("RESET idle_session_timeout");
            reset.execute("RESET synchronous_commit");
            for (String detour : DETOURS) {
                reset.execute("RESET " + detour);
            }
        }
    }

    private void purgeNowAndThen() throws SQLException {
        Instant now = Instant.now();
        if (now.isBefore(nextPurge)) {
            return;
        }
        nextPurge = now.plus(TIME_BETWEEN_PURGES);
        try (PreparedStatement delete = session.prepareStatement(
                "DELETE FROM outbox WHERE sent_at < clock_timestamp() - make_interval(secs => ?)")) {
            delete.setDouble(1, keepSent.toSeconds());
            delete.executeUpdate();
        }
    }

    private Array numbers(List<Long> ids) throws SQLException {
        return session.createArrayOf("bigint", ids.toArray());
    }

    private static OutboxRow row(ResultSet rows) throws SQLException {
        return new OutboxRow(
                rows.getLong("id"),
                rows.getObject("event_id", UUID.class),
                rows.getString("topic"),
                rows.getString("type"),
                rows.getString("aggregate_id"),
                rows.getLong("version"),
                rows.getBytes("data"),
                rows.getObject("occurred_at", OffsetDateTime.class).toInstant());
    }
}
