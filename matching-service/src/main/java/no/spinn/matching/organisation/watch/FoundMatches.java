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
import java.util.UUID;
import no.spinn.kit.sql.Sql;
import no.spinn.matching.answer.verdict.Verdict;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.CallChanges;

/** What watches were told. */
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
                RETURNING number, watch_id, call_id, call_version, verdict, found_at
            )
            SELECT found.*, organisation, webhook_id FROM found JOIN watch ON watch.id = watch_id ORDER BY number""";

    private static final String AFTER = """
            SELECT f.number, watch_id, call_id, call_version, verdict, found_at, organisation, webhook_id
            FROM found_match f JOIN watch ON watch.id = watch_id
            WHERE watch_id = ? AND f.number > ? ORDER BY f.number LIMIT ?""";

    private final Sql database;

    FoundMatches(Sql database) {
        this.database = database;
    }

    /**
     * Notes for every watch of these profiles that the call fits it, and passes its filter. Says which watches have not been told of this version before.
     * The caller is the only one who notes at the time.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<FoundMatch> find(CallChanges.Item news, Call call, Verdict verdict, List<UUID> profiles) {
        Instant closesAt = call.closesAt();
        return database.list(
                FIND,
                FoundMatches::read,
                news.callId(),
                news.callVersion(),
                verdict.name().toLowerCase(Locale.ROOT),
                profiles.stream().map(UUID::toString).toArray(String[]::new),
                verdict == Verdict.UNDETERMINED,
                call.instrumentId(),
                call.provider().value(),
                closesAt == null ? null : closesAt.atOffset(ZoneOffset.UTC),
                closesAt == null ? null : closesAt.atOffset(ZoneOffset.UTC));
    }

    /** What one watch was told after this number, in that order. */
    public List<FoundMatch> of(Watch watch, long after, int rows) {
        return database.list(AFTER, FoundMatches::read, watch.id(), after, rows);
    }

    /** The number of the newest there is; 0 when there is none. */
    public long newest() {
        return database.one("SELECT coalesce(max(number), 0) FROM found_match", row -> row.getLong(1));
    }

    private static FoundMatch read(ResultSet row) throws SQLException {
        return new FoundMatch(
                row.getLong("number"),
                row.getObject("watch_id", UUID.class),
                row.getString("organisation"),
                row.getObject("call_id", UUID.class),
                row.getLong("call_version"),
                Verdict.valueOf(row.getString("verdict").toUpperCase(Locale.ROOT)),
                row.getObject("found_at", OffsetDateTime.class).toInstant(),
                row.getObject("webhook_id", UUID.class));
    }
}
