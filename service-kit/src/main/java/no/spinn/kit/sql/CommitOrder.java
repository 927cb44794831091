package no.spinn.kit.sql;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Gives rows their position after their commit. A sequence number from inside the transaction would not work: the transaction
 * with the lower number may commit later, and a reader that has passed that number would never see its row.
 */
@Singleton
public class CommitOrder {

    private static final String LOCK = "SELECT pg_try_advisory_xact_lock(hashtext(?))";

    // The lock lets one replica at a time run this, so nobody else changes the highest position.
    private static final String PLACE = """
            WITH waiting AS (
                SELECT id, row_number() OVER (ORDER BY id) AS place
                FROM (SELECT id FROM %1$s WHERE position IS NULL ORDER BY id LIMIT ?) AS unplaced
            )
            UPDATE %1$s SET position = waiting.place + (SELECT coalesce(max(position), 0) FROM %1$s)
            FROM waiting WHERE %1$s.id = waiting.id
            RETURNING position""";

    private final Sql database;

    CommitOrder(Sql database) {
        this.database = database;
    }

    /**
     * Gives some rows without a position the next ones, unless another replica is doing so. They are visible when the transaction
     * commits, and the next ones follow after that.
     *
     * @param table with the columns {@code id}, in the order of writing, and {@code position}
     * @return the new positions, in any order
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Long> place(String table, int limit) {
        boolean alone = database.one(LOCK, row -> row.getBoolean(1), table + ".position");
        return alone ? database.list(PLACE.formatted(table), row -> row.getLong(1), limit) : List.of();
    }
}
