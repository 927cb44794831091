package no.spinn.matching.upstream.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import no.spinn.kit.sql.Sql;

/**
 * Calls that opened, or changed while they were open, until everybody who waits for such has heard of them. Who has not heard of
 * one version when the next comes hears of the next.
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

    /** To be called in the transaction that keeps the call. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(UUID callId, long callVersion) {
        database.execute(ADD, callId, callVersion);
    }

    /** Any of them, as long as there are some. */
    public Optional<Item> next() {
        return database
                .list(
                        "SELECT call_id, call_version FROM call_news LIMIT 1",
                        row -> new Item(row.getObject(1, UUID.class), row.getLong(2)))
                .stream()
                .findFirst();
    }

    /** Everybody has heard of this version; a newer one stays. */
    public void remove(Item item) {
        database.execute(
                "DELETE FROM call_news WHERE call_id = ? AND call_version = ?", item.callId(), item.callVersion());
    }
}
