package no.spinn.matching.organisation.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import no.spinn.kit.sql.Sql;
import no.spinn.matching.answer.verdict.Verdict;
import no.spinn.matching.common.json.StoredFacts;
import no.spinn.matching.common.json.StoredJson;
import no.spinn.matching.upstream.call.CallChanges;
import org.jspecify.annotations.Nullable;

/** The matches that have not ended, and their ends. */
@ApplicationScoped
class CurrentMatches {

    // Of a version before this one: a watch that has heard of this version was told that it fits.
    private static final String OF_CALL = """
            SELECT watch_id, verdict, undetermined_too, closes_from, closes_to, facts, members
            FROM (
                SELECT DISTINCT ON (watch_id) watch_id, call_version, verdict, ended FROM found_match
                WHERE call_id = ? AND watch_id > ? ORDER BY watch_id, call_version DESC
            ) AS last
            JOIN watch ON watch.id = watch_id JOIN profile ON profile.id = profile_id
            WHERE ended IS NULL AND call_version < ? ORDER BY watch_id LIMIT ?""";

    private static final String END = """
            WITH told AS (
                INSERT INTO found_match (watch_id, call_id, call_version, verdict, found_at, ended)
                SELECT watch.id, ?, ?, given.verdict, clock_timestamp(), cast(given.ended AS jsonb)
                FROM unnest(?, ?, ?) AS given (watch_id, verdict, ended)
                JOIN watch ON watch.id = cast(given.watch_id AS uuid)
                ORDER BY watch.id
                ON CONFLICT DO NOTHING
                RETURNING number, watch_id, call_id, call_version, verdict, found_at, ended
            )
            SELECT told.*, organisation, webhook_id FROM told JOIN watch ON watch.id = watch_id ORDER BY number""";

    private final Sql database;

    CurrentMatches(Sql database) {
        this.database = database;
    }

    /** A match with its end, and the verdict at the end. */
    record Ended(CurrentMatch match, Verdict verdict, MatchEnd end) {}

    /** The matches with earlier versions of this call, of watches after this one. */
    List<CurrentMatch> before(CallChanges.Item change, UUID afterWatch, int rows) {
        return database.list(OF_CALL, CurrentMatches::read, change.callId(), afterWatch, change.callVersion(), rows);
    }

    /** Stores the ends, each once. Returns those that are new. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<FoundMatch> end(CallChanges.Item change, List<Ended> ended) {
        return database.list(
                END,
                FoundMatches::read,
                change.callId(),
                change.callVersion(),
                each(ended, one -> one.match().watchId().toString()),
                each(ended, one -> one.verdict().name().toLowerCase(Locale.ROOT)),
                each(ended, one -> StoredJson.write(one.end())));
    }

    private static String[] each(List<Ended> ended, Function<Ended, String> part) {
        return ended.stream().map(part).toArray(String[]::new);
    }

    private static CurrentMatch read(ResultSet row) throws SQLException {
        return new CurrentMatch(
                row.getObject("watch_id", UUID.class),
                Verdict.valueOf(row.getString("verdict").toUpperCase(Locale.ROOT)),
                row.getBoolean("undetermined_too"),
                new WatchFilter(null, null, moment(row, "closes_from"), moment(row, "closes_to")),
                StoredFacts.of(row.getString("facts"), row.getString("members")));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
