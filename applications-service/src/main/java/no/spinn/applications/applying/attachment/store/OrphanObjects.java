package no.spinn.applications.applying.attachment.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;

/**
 * The list of objects that belong to no attachment: not yet, or, by a trigger, no longer. It makes listing the whole bucket
 * unnecessary.
 */
@ApplicationScoped
class OrphanObjects {

    private final EntityManager database;

    OrphanObjects(EntityManager database) {
        this.database = database;
    }

    /** Adds an object that is about to be stored. Commits at once, so that a crash cannot lose the entry. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void expect(String key) {
        database.createNativeQuery("INSERT INTO orphan_object (object_key) VALUES (:key)")
                .setParameter("key", key)
                .executeUpdate();
    }

    /**
     * Removes an object that now belongs to an attachment. Refused when the upload took so long that the object has been
     * deleted.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void adopt(String key) {
        int found = database.createNativeQuery("DELETE FROM orphan_object WHERE object_key = :key")
                .setParameter("key", key)
                .executeUpdate();
        if (found == 0) {
            throw new Refusal(KitProblem.UNAVAILABLE, ApplicationDetail.FILE_STORED_TOO_SLOWLY.words());
        }
    }

    /**
     * Removes and returns the oldest entries that no other replica is processing. They stay locked until the transaction
     * ends.
     */
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
