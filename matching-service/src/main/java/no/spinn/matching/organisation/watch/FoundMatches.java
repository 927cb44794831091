package no.spinn.matching.organisation.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.spinn.kit.sql.Sql;
import no.spinn.matching.answer.verdict.Verdict;
import no.spinn.matching.common.json.StoredJson;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.CallChanges;

/** The matches that watches have found, and their ends. */
@ApplicationScoped
public class FoundMatches {

    private static final String FIND = """
            WITH found AS (
                INSERT INTO found_match (watch_id, call_id, call_version, verdict, found_at)
                SELECT id, ?, ?, ?, clock_timestamp() FROM watch
                WHERE profile_id = ANY (cast(? AS uuid[])) AND (undetermined_too OR NOT ?)
                  AND (instruments IS NULL OR cast(? AS uuid) = ANY (instruments))
                  AND (providers IS NULL OR ? = ANY (providers))
                  AND (closes_from IS NULL OR coalesce(cast(? AS timestamptz), 'infinity') >= closes_from)
                  AND (closes_to IS NULL OR coalesce(cast(? AS timestamptz), 'infinity') <= closes_to)
                ORDER BY id
                ON CONFLICT DO NOTHING
                RETURNING number, watch_id, call_id, call_version, verdict, found_at, ended
            )
            SELECT found.*, organisation, webhook_id FROM found JOIN watch ON watch.id = watch_id ORDER BY number""";

    private static final String AFTER = """
            SELECT f.number, watch_id, call_id, call_version, verdict, found_at, ended, organisation, webhook_id
            FROM found_match f JOIN watch ON watch.id = watch_id
            WHERE watch_id = ? AND f.number > ? ORDER BY f.number LIMIT ?""";

    private final Sql database;

    FoundMatches(Sql database) {
        this.database = database;
    }

    /**
     * A call that profiles match.
     *
     * @param isHit whether every watch wants to know; otherwise only those that want undetermined calls, too
     */
    record Found(CallChanges.Item change, Call call, Verdict verdict, boolean isHit) {}

    /**
     * Stores a match for every watch of these profiles whose filter the call passes. Returns the matches that are new: a
     * watch is notified once of each version of a call.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    List<FoundMatch> find(Found found, List<UUID> profiles) {
        lock();
        Call call = found.call();
        Instant closesAt = call.closesAt();
        return database.list(
                FIND,
                FoundMatches::read,
                found.change().callId(),
                found.change().callVersion(),
                found.verdict().name().toLowerCase(Locale.ROOT),
                profiles.stream().map(UUID::toString).toArray(String[]::new),
                !found.isHit(),
                call.instrument().id(),
                call.provider().organisation().value(),
                closesAt == null ? null : closesAt.atOffset(ZoneOffset.UTC),
                closesAt == null ? null : closesAt.atOffset(ZoneOffset.UTC));
    }

    /**
     * A replica that was paused may run beside its successor. The lock makes numbers commit in their order, and each match once.
     */
    void lock() {
        database.list("SELECT single FROM match_delivery FOR UPDATE", row -> row.getBoolean(1));
    }

    /** The matches of one watch and their ends after this number, in order. */
    public List<FoundMatch> of(Watch watch, long after, int rows) {
        return database.list(AFTER, FoundMatches::read, watch.id(), after, rows);
    }

    /** The number of the newest match of all watches; 0 when there is none. */
    public long newest() {
        return database.one("SELECT coalesce(max(number), 0) FROM found_match", row -> row.getLong(1));
    }

    static FoundMatch read(ResultSet row) throws SQLException {
        return new FoundMatch(
                row.getLong("number"),
                row.getObject("watch_id", UUID.class),
                row.getString("organisation"),
                row.getObject("call_id", UUID.class),
                row.getLong("call_version"),
                Verdict.valueOf(row.getString("verdict").toUpperCase(Locale.ROOT)),
                row.getObject("found_at", OffsetDateTime.class).toInstant(),
                row.getObject("webhook_id", UUID.class),
                Optional.ofNullable(row.getString("ended"))
                        .map(end -> StoredJson.read(end, MatchEnd.class))
                        .orElse(null));
    }
}
