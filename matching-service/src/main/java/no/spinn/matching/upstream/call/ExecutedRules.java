package no.spinn.matching.upstream.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.spinn.kit.sql.Sql;

/** What calls have gone by, in each version of their criteria. */
@ApplicationScoped
public class ExecutedRules {

    private static final String KEEP = """
            INSERT INTO executed_rule (call_id, criteria_version, state, known_since) VALUES (?, ?, ?, now())
            ON CONFLICT DO NOTHING""";

    private final Sql database;

    ExecutedRules(Sql database) {
        this.database = database;
    }

    /**
     * One version.
     *
     * @param state the call as it was when the version was first seen
     */
    public record Rule(int version, String state, Instant knownSince) {}

    /** Keeps the first state with this version; to be called in the transaction that keeps the call. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(Call call, String state) {
        database.execute(KEEP, call.id(), call.criteriaVersion(), state);
    }

    public Optional<Rule> find(UUID callId, int version) {
        return of(callId).stream().filter(rule -> rule.version() == version).findFirst();
    }

    /** Every version of a call, newest first. */
    public List<Rule> of(UUID callId) {
        return database.list(
                """
                SELECT criteria_version, state, known_since FROM executed_rule
                WHERE call_id = ? ORDER BY criteria_version DESC""",
                row -> new Rule(
                        row.getInt(1),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()),
                callId);
    }
}
