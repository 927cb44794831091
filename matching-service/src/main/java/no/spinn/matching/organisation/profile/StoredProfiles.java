package no.spinn.matching.organisation.profile;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.sql.Sql;
import no.spinn.matching.common.json.StoredFacts;
import no.spinn.matching.index.reverse.IndexedProfile;
import no.spinn.matching.index.reverse.ProfileChange;
import no.spinn.matching.index.reverse.ProfileSource;
import org.jspecify.annotations.Nullable;

/** Reads profiles from the database for the index. */
@Singleton
class StoredProfiles implements ProfileSource {

    private static final int FETCH_SIZE = 1_000;
    private static final Duration READ_TIMEOUT = Duration.ofMinutes(10);

    private static final String CHANGES = """
            (SELECT change, id, facts, members FROM profile WHERE change > ? ORDER BY change LIMIT %1$d)
            UNION ALL
            (SELECT change, id, NULL, NULL FROM removed_profile WHERE change > ? ORDER BY change LIMIT %1$d)
            ORDER BY change LIMIT %1$d""".formatted(FETCH_SIZE);

    private final EntityManager entities;
    private final Sql database;

    StoredProfiles(EntityManager entities, Sql database) {
        this.entities = entities;
        this.database = database;
    }

    /** A change with its number. */
    record NumberedChange(long number, ProfileChange change) {}

    @Override
    public void readAll(Consumer<IndexedProfile> reader) {
        QuarkusTransaction.requiringNew()
                .timeout(Math.toIntExact(READ_TIMEOUT.toSeconds()))
                .run(() -> {
                    try (Stream<Object[]> rows = entities.createQuery(
                                    "select p.id, p.facts, p.members from Profile p order by p.id", Object[].class)
                            .setHint("org.hibernate.fetchSize", FETCH_SIZE)
                            .getResultStream()) {
                        rows.forEach(row -> reader.accept(indexed((UUID) row[0], (String) row[1], (String) row[2])));
                    }
                });
    }

    @Override
    public Collection<UUID> ownedBy(OrganisationId organisation) {
        return database.list(
                "SELECT id FROM profile WHERE organisation = ?",
                row -> row.getObject(1, UUID.class),
                organisation.value());
    }

    /** The number of the last committed change. */
    long lastChange() {
        return database.one("SELECT number FROM profile_change", row -> row.getLong(1));
    }

    /**
     * The next changes after this number, in order. A profile that changed several times has the number of its last change.
     */
    List<NumberedChange> changesAfter(long number) {
        return database.list(
                CHANGES,
                row -> new NumberedChange(
                        row.getLong(1), change(row.getObject(2, UUID.class), row.getString(3), row.getString(4))),
                number,
                number);
    }

    private ProfileChange change(UUID id, @Nullable String facts, @Nullable String members) {
        return facts == null ? new ProfileChange.Removed(id) : new ProfileChange.Stored(indexed(id, facts, members));
    }

    private IndexedProfile indexed(UUID id, String facts, @Nullable String members) {
        return new IndexedProfile(id, StoredFacts.of(facts, members).judged());
    }
}
