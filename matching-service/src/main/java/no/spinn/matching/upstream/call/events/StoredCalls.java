package no.spinn.matching.upstream.call.events;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.spinn.kit.sql.Sql;
import no.spinn.matching.common.json.StoredJson;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.Calls;

/** Stores each call as its producer sent it, and reads what this version understands of it. */
@Singleton
class StoredCalls implements Calls {

    private static final String SAVE = """
            INSERT INTO call (id, state) VALUES (?, ?)
            ON CONFLICT (id) DO UPDATE SET state = excluded.state""";

    private final Sql database;

    StoredCalls(Sql database) {
        this.database = database;
    }

    /** @param state JSON that {@link PublishedCall} can read */
    void save(UUID id, String state) {
        database.execute(SAVE, id, state);
    }

    @Override
    public Optional<Call> find(UUID id) {
        return database.list("SELECT state FROM call WHERE id = ?", StoredCalls::read, id).stream()
                .findFirst();
    }

    @Override
    public List<Call> all() {
        return database.list("SELECT state FROM call", StoredCalls::read);
    }

    private static Call read(ResultSet row) throws SQLException {
        return StoredJson.read(row.getString("state"), PublishedCall.class).toCall();
    }
}
