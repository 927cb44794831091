package no.spinn.matching.upstream.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import no.spinn.kit.sql.Sql;

/**
 * A queue of calls that opened, or changed since they opened, until all watches are notified. It holds one version of each
 * call: a newer version replaces one that is still queued.
 */
@ApplicationScoped
public class CallChanges {

    private static final String ADD = """
            INSERT INTO call_news (call_id, call_version) VALUES (?, ?)
            ON CONFLICT (call_id) DO UPDATE SET call_version = excluded.call_version""";

    private final Sql database;

    CallChanges(Sql database) {
        this.database = database;
    }

    /** A call in one version. */
    public record Item(UUID callId, long callVersion) {}

    /** Call this in the transaction that stores the call. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(UUID callId, long callVersion) {
        database.execute(ADD, callId, callVersion);
    }

    /** Any item of the queue; empty when the queue is. */
    public Optional<Item> next() {
        return database
                .list(
                        "SELECT call_id, call_version FROM call_news LIMIT 1",
                        row -> new Item(row.getObject(1, UUID.class), row.getLong(2)))
                .stream()
                .findFirst();
    }

    /** Removes this version once all watches are notified; a newer version stays. */
    public void remove(Item item) {
        database.execute(
                "DELETE FROM call_news WHERE call_id = ? AND call_version = ?", item.callId(), item.callVersion());
    }
}
