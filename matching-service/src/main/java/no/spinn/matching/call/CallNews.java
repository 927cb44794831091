package no.spinn.matching.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.spinn.kit.sql.Sql;

/** Calls that opened, or changed while they were open, until everybody who waits for such has heard of them. */
@ApplicationScoped
public class CallNews {

    private final Sql database;

    CallNews(Sql database) {
        this.database = database;
    }

    /** A call in one version. */
    public record Item(long number, UUID callId, long callVersion) {}

    /** To be called in the transaction that keeps the call. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(UUID callId, long callVersion) {
        database.execute("INSERT INTO call_news (call_id, call_version) VALUES (?, ?)", callId, callVersion);
    }

    public Optional<Item> first() {
        List<Item> first = database.list(
                "SELECT number, call_id, call_version FROM call_news ORDER BY number LIMIT 1",
                row -> new Item(row.getLong(1), row.getObject(2, UUID.class), row.getLong(3)));
        return first.stream().findFirst();
    }

    public void remove(Item item) {
        database.execute("DELETE FROM call_news WHERE number = ?", item.number());
    }
}
