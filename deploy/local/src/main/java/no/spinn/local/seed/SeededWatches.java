package no.spinn.local.seed;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/** Inserts profiles of municipalities, each with a watch that matches every call that does not exclude it. */
public final class SeededWatches {

    private static final String PREFIX = "seed ";

    // Each change of a profile has the next number.
    private static final String PROFILES = """
            INSERT INTO profile (id, organisation, name, facts, version, change, created_at, changed_at)
            SELECT uuidv7(), '0192:958935420', '%s', '{"organisation.sector":"municipality"}', 1,
                   (SELECT number FROM profile_change) + n, now(), now() FROM generate_series(1, %d) AS n""";

    private static final String CHANGES = "UPDATE profile_change SET number = number + %d";

    private static final String WATCHES = """
            INSERT INTO watch (id, organisation, name, profile_id, undetermined_too, created_at)
            SELECT uuidv7(), organisation, name, id, true, now() FROM profile WHERE name = '%s'""";

    private SeededWatches() {}

    /** @param matching the database of matching-service */
    public static void add(int count, Connection matching) throws SQLException {
        // A unique name: profiles added earlier get no further watch.
        String name = PREFIX + UUID.randomUUID();
        matching.setAutoCommit(false);
        try (Statement statement = matching.createStatement()) {
            for (String sql :
                    List.of(PROFILES.formatted(name, count), CHANGES.formatted(count), WATCHES.formatted(name))) {
                statement.execute(sql);
            }
        }
        matching.commit();
        matching.setAutoCommit(true);
        try (Statement statement = matching.createStatement()) {
            statement.execute("ANALYZE");
        }
    }

    /** Deletes the watches. The profiles stay, since they cause no notifications without watches. */
    public static void removeWatches(Connection matching) throws SQLException {
        try (Statement statement = matching.createStatement()) {
            statement.execute("DELETE FROM watch WHERE name LIKE '%s%%'".formatted(PREFIX));
        }
    }
}
