package no.spinn.instruments.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Assigns each change its position after its commit. A sequence number from inside the transaction would not work: the
 * transaction with the lower number may commit later, and a reader that has passed that number would never see its change.
 */
@ApplicationScoped
class Sequencer {

    private static final String LOCK = "SELECT pg_try_advisory_xact_lock(hashtext('revision.position'))";

    // The lock lets one replica at a time run this, so nobody else changes the highest position.
    private static final String PLACE = """
            WITH waiting AS (
                SELECT id, row_number() OVER (ORDER BY id) AS place
                FROM (SELECT id FROM revision WHERE position IS NULL ORDER BY id LIMIT :limit) AS unplaced
            )
            UPDATE revision SET position = waiting.place + (SELECT coalesce(max(position), 0) FROM revision)
            FROM waiting WHERE revision.id = waiting.id
            """;

    private final EntityManager database;

    Sequencer(EntityManager database) {
        this.database = database;
    }

    /** Assigns positions to some waiting changes, unless another replica is doing so. */
    @Transactional(Transactional.TxType.MANDATORY)
    void place(int limit) {
        boolean alone = (Boolean) database.createNativeQuery(LOCK, Object.class).getSingleResult();
        if (alone) {
            database.createNativeQuery(PLACE).setParameter("limit", limit).executeUpdate();
        }
    }
}
