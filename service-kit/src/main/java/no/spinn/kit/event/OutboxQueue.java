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
import java.util.Set;
import java.util.UUID;
import no.spinn.kit.sql.AdvisoryLock;
import no.spinn.kit.tracing.TraceContext;

/**
 * The unsent rows of the outbox, owned by the leader. It is a queue and not a cursor: a row that commits late has a lower id than
 * rows sent before, and reading "everything after the last one" would skip it.
 */
final class OutboxQueue implements UnsentEvents, AutoCloseable {

    /**
     * Query plans that read all unsent rows to find the first ones. PostgreSQL chooses one of them when its statistics are from a
     * moment at which the queue was empty, and keeps it. Statistics of a queue are always outdated.
     */
    static final List<String> SLOW_PLANS = List.of("enable_seqscan", "enable_bitmapscan", "enable_sort");

    private static final Duration TIME_BETWEEN_PURGES = Duration.ofMinutes(1);

    /** An operator may mark old rows as unsent, to send them again. */
    private static final Duration TIME_BETWEEN_FULL_SCANS = Duration.ofSeconds(5);

    /** The watermark may lag a little, so that not every poll has to read the transactions. */
    private static final Duration TIME_BETWEEN_SNAPSHOTS = Duration.ofMillis(100);

    private final Connection session;
    private final AdvisoryLock lock;
    private final Set<String> withheld;
    private final Duration keepSent;
    private LowWatermark watermark = new LowWatermark();
    private Instant nextFullScan = Instant.now().plus(TIME_BETWEEN_FULL_SCANS);
    private Instant nextSnapshot = Instant.now();
    private Instant nextPurge = Instant.now();

    /** @param withheld topics whose rows it leaves out */
    OutboxQueue(Connection session, AdvisoryLock lock, Set<String> withheld, Duration keepSent) {
        this.session = session;
        this.lock = lock;
        this.withheld = withheld;
        this.keepSent = keepSent;
    }

    @Override
    public List<OutboxRow> unsent(int atMost, List<Long> inFlight) throws SQLException {
        resetWatermarkNowAndThen();
        readSnapshotNowAndThen();
        List<OutboxRow> unsent = read(atMost, inFlight);
        watermark.after(unsent.isEmpty() ? Long.MAX_VALUE : unsent.getFirst().id());
        return unsent;
    }

    private void resetWatermarkNowAndThen() {
        Instant now = Instant.now();
        if (now.isAfter(nextFullScan)) {
            nextFullScan = now.plus(TIME_BETWEEN_FULL_SCANS);
            watermark = new LowWatermark();
        }
    }

    private void readSnapshotNowAndThen() throws SQLException {
        Instant now = Instant.now();
        if (now.isAfter(nextSnapshot)) {
            nextSnapshot = now.plus(TIME_BETWEEN_SNAPSHOTS);
            readSnapshot();
        }
    }

    private void readSnapshot() throws SQLException {
        try (PreparedStatement select = session.prepareStatement("""
                SELECT pg_snapshot_xmin(now)::text::bigint, pg_snapshot_xmax(now)::text::bigint,
                    CASE WHEN is_called THEN last_value ELSE 0 END
                FROM pg_current_snapshot() AS now, outbox_id_seq""");
                ResultSet row = select.executeQuery()) {
            row.next();
            watermark.before(row.getLong(1), row.getLong(2), row.getLong(3));
        }
    }

    private List<OutboxRow> read(int atMost, List<Long> inFlight) throws SQLException {
        try (PreparedStatement select = session.prepareStatement("""
                SELECT id, event_id, topic, type, aggregate_id, version, data, occurred_at, traceparent, tracestate
                FROM outbox WHERE sent_at IS NULL AND id > ? AND id <> ALL (?) AND topic <> ALL (?)
                ORDER BY id LIMIT ?""")) {
            select.setLong(1, watermark.value());
            select.setArray(2, numbers(inFlight));
            select.setArray(3, session.createArrayOf("text", withheld.toArray()));
            select.setInt(4, atMost);
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

    /** Releases the lock and the session. */
    @Override
    public void close() throws SQLException {
        try {
            lock.unlock(session);
        } finally {
            giveBack(session);
        }
    }

    /** Resets the settings of the relay, since the session returns to the pool. */
    static void giveBack(Connection session) throws SQLException {
        try (session;
                Statement reset = session.createStatement()) {
            reset.execute("RESET idle_session_timeout");
            reset.execute("RESET synchronous_commit");
            for (String plan : SLOW_PLANS) {
                reset.execute("RESET " + plan);
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
                rows.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                new TraceContext(rows.getString("traceparent"), rows.getString("tracestate")));
    }
}
