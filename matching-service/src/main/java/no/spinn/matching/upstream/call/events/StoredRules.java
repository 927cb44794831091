package no.spinn.matching.upstream.call.events;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.spinn.kit.sql.Sql;
import no.spinn.matching.common.json.StoredJson;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.ExecutedRule;
import no.spinn.matching.upstream.call.ExecutedRules;

/** Stores a call once for each version of its criteria. */
@Singleton
class StoredRules implements ExecutedRules {

    private static final String SAVE = """
            INSERT INTO executed_rule (call_id, criteria_version, state, known_since) VALUES (?, ?, ?, now())
            ON CONFLICT DO NOTHING""";

    private static final String VERSIONS = """
            SELECT criteria_version, known_since FROM executed_rule
            WHERE call_id = ? ORDER BY criteria_version DESC""";

    private static final String FIND =
            "SELECT state, known_since FROM executed_rule WHERE call_id = ? AND criteria_version = ?";

    private final Sql database;

    StoredRules(Sql database) {
        this.database = database;
    }

    /** Stores the first state with this version, in the transaction that stores the call. */
    void save(Call call, String state) {
        database.execute(SAVE, call.id(), call.criteriaVersion(), state);
    }

    @Override
    public List<Version> versions(UUID callId) {
        return database.list(VERSIONS, row -> new Version(row.getInt("criteria_version"), knownSince(row)), callId);
    }

    @Override
    public Optional<ExecutedRule> find(UUID callId, int version) {
        return database
                .list(
                        FIND,
                        row -> StoredJson.read(row.getString("state"), PublishedCall.class)
                                .toRule(knownSince(row)),
                        callId,
                        version)
                .stream()
                .findFirst();
    }

    private static Instant knownSince(ResultSet row) throws SQLException {
        return row.getObject("known_since", OffsetDateTime.class).toInstant();
    }
}
