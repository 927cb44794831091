package no.spinn.instruments.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Stores the digest of each loaded entry. */
@ApplicationScoped
class SeedEntries {

    // Returns no row when the entry is stored with the same digest.
    private static final String REMEMBER = """
            INSERT INTO seed_entry (kind, id, sha256) VALUES (:kind, :id, :sha256)
            ON CONFLICT (kind, id) DO UPDATE SET sha256 = excluded.sha256, loaded_at = clock_timestamp()
            WHERE seed_entry.sha256 <> excluded.sha256
            RETURNING id
            """;

    private final EntityManager database;

    SeedEntries(EntityManager database) {
        this.database = database;
    }

    /** Locks the loading until the transaction ends, so that replicas load one after another. */
    void lock() {
        database.createNativeQuery("SELECT pg_advisory_xact_lock(hashtext('seed'))")
                .getSingleResult();
    }

    /** Whether the entry is new or has changed; stores its digest. */
    boolean isChanged(String kind, String id, String text) {
        List<?> changed = database.createNativeQuery(REMEMBER)
                .setParameter("kind", kind)
                .setParameter("id", id)
                .setParameter("sha256", digest(text))
                .getResultList();
        return !changed.isEmpty();
    }

    private static String digest(String text) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
