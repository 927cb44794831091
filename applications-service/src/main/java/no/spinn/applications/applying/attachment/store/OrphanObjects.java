package no.spinn.applications.applying.attachment.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;

/**
 * The book of objects that belong to no attachment: not yet, or, by a trigger, not any more. With it nobody has to list a
 * whole bucket to find them.
 */
@ApplicationScoped
class Orphans {

    private final EntityManager database;

    Orphans(EntityManager database) {
        this.database = database;
    }

    /** Enters what is about to be stored, for good: a crash a moment later must not forget it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void expect(String key) {
        database.createNativeQuery("INSERT INTO orphan_object (object_key) VALUES (:key)")
                .setParameter("key", key)
                .executeUpdate();
    }

    /** Strikes out what belongs to an attachment from now on. Refused when it took so long that it was cleared away. */
    @Transactional(Transactional.TxType.MANDATORY)
    void adopt(String key) {
        int found = database.createNativeQuery("DELETE FROM orphan_object WHERE object_key = :key")
                .setParameter("key", key)
                .executeUpdate();
        if (found == 0) {
            throw new Refusal(KitProblem.UNAVAILABLE, "The file took too long to be stored. Send it again.");
        }
    }

    /** The oldest that nobody else is clearing away, locked until the transaction ends, and struck out with it. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<String> take(Duration age, int most) {
        return database.createNativeQuery("""
                        DELETE FROM orphan_object WHERE object_key IN (
                            SELECT object_key FROM orphan_object
                            WHERE since < clock_timestamp() - make_interval(secs => :age)
                            ORDER BY since LIMIT :most FOR UPDATE SKIP LOCKED)
                        RETURNING object_key""", String.class)
                .setParameter("age", (double) age.toSeconds())
                .setParameter("most", most)
                .getResultList();
    }
}
