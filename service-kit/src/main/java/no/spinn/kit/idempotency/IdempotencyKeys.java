package no.spinn.kit.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The idempotency keys of each consumer. */
@ApplicationScoped
class IdempotencyKeys {

    private final Sql database;
    private final IdempotencySettings settings;

    IdempotencyKeys(Sql database, IdempotencySettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** Locks the key until the transaction ends. Refuses if another request holds the lock. */
    @Transactional(Transactional.TxType.MANDATORY)
    void lock(String consumer, String key) {
        boolean locked = database.one(
                "SELECT pg_try_advisory_xact_lock(hashtextextended(?, 0))",
                row -> row.getBoolean(1),
                consumer + " " + key);
        if (!locked) {
            throw new Refusal(KitProblem.IDEMPOTENCY_KEY_IN_USE, KitDetail.KEY_IN_USE.words());
        }
    }

    @Nullable
    StoredResponse find(String consumer, String key) {
        List<StoredResponse> found = database.list("""
                SELECT request_sha256, status, CAST(headers AS text) AS headers, body
                FROM idempotency_key WHERE consumer = ? AND key = ?""", IdempotencyKeys::answer, consumer, key);
        return found.isEmpty() ? null : found.getFirst();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(String consumer, String key, StoredResponse answer) {
        if (!addIfAbsent(consumer, key, answer)) {
            throw new IllegalStateException("a locked key that was not found must be new");
        }
    }

    /** Whether the key is new. Waits for a concurrent transaction that adds the same key. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean addIfAbsent(String consumer, String key, StoredResponse answer) {
        int added = database.execute(
                """
                INSERT INTO idempotency_key (consumer, key, request_sha256, status, headers, body)
                VALUES (?, ?, ?, ?, CAST(? AS jsonb), ?) ON CONFLICT DO NOTHING""",
                consumer,
                key,
                answer.request(),
                answer.status(),
                answer.headers(),
                answer.body() == null ? new byte[0] : answer.body());
        return added > 0;
    }

    @Scheduled(every = "1h", delayed = "5m")
    @Transactional
    void deleteExpiredKeys() {
        database.execute(
                "DELETE FROM idempotency_key WHERE created_at < clock_timestamp() - make_interval(secs => ?)",
                (double) settings.keep().toSeconds());
    }

    private static StoredResponse answer(ResultSet row) throws SQLException {
        byte[] body = row.getBytes("body");
        return new StoredResponse(
                row.getBytes("request_sha256"),
                row.getInt("status"),
                row.getString("headers"),
                body.length == 0 ? null : body);
    }
}
