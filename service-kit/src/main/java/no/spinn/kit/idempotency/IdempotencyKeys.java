package no.spinn.kit.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The keys that were used, by consumer. */
@ApplicationScoped
class IdempotencyKeys {

    private final EntityManager database;
    private final IdempotencySettings settings;

    IdempotencyKeys(EntityManager database, IdempotencySettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** Holds the key until the transaction ends. Refused while another request holds it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void lock(String consumer, String key) {
        boolean locked =
                (Boolean) database.createNativeQuery("SELECT pg_try_advisory_xact_lock(hashtextextended(:name, 0))")
                        .setParameter("name", consumer + " " + key)
                        .getSingleResult();
        if (!locked) {
            throw new Refusal(
                    KitProblem.IDEMPOTENCY_KEY_IN_USE, "Wait for the first request's answer, or ask again for it.");
        }
    }

    @Nullable
    StoredAnswer find(String consumer, String key) {
        List<?> rows = database.createNativeQuery("""
                        SELECT request_sha256, status, CAST(headers AS text) AS headers, body
                        FROM idempotency_key WHERE consumer = :consumer AND key = :key""", Tuple.class)
                .setParameter("consumer", consumer)
                .setParameter("key", key)
                .getResultList();
        return rows.isEmpty() ? null : answer((Tuple) rows.getFirst());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(String consumer, String key, StoredAnswer answer) {
        database.createNativeQuery("""
                        INSERT INTO idempotency_key (consumer, key, request_sha256, status, headers, body)
                        VALUES (:consumer, :key, :request, :status, CAST(:headers AS jsonb), :body)""")
                .setParameter("consumer", consumer)
                .setParameter("key", key)
                .setParameter("request", answer.request())
                .setParameter("status", answer.status())
                .setParameter("headers", answer.headers())
                .setParameter("body", answer.body() == null ? new byte[0] : answer.body())
                .executeUpdate();
    }

    @Scheduled(every = "1h", delayed = "5m")
    @Transactional
    void forgetOldKeys() {
        database.createNativeQuery(
                        "DELETE FROM idempotency_key WHERE created_at < clock_timestamp() - make_interval(secs => :keep)")
                .setParameter("keep", (double) settings.keep().toSeconds())
                .executeUpdate();
    }

    private static StoredAnswer answer(Tuple row) {
        byte[] body = row.get("body", byte[].class);
        return new StoredAnswer(
                row.get("request_sha256", byte[].class),
                row.get("status", Integer.class),
                row.get("headers", String.class),
                body.length == 0 ? null : body);
    }
}
