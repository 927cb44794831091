package no.spinn.instruments.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Gives each change its position after it was committed. A number drawn within the transaction would not do: of two
 * transactions the one with the lower number may commit later, and a reader that has passed that number would never see
 * its change.
 */
@ApplicationScoped
class Sequencer {

    private static final String LOCK = "SELECT pg_try_advisory_xact_lock(hashtext('revision.position'))";

    // One replica at a time is here, so nobody else changes the highest position.
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

    /** Places some waiting changes, unless another replica is doing it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void place(int limit) {
        boolean alone = (Boolean) database.createNativeQuery(LOCK, Object.class).getSingleResult();
        if (alone) {
            database.createNativeQuery(PLACE).setParameter("limit", limit).executeUpdate();
        }
    }
}
