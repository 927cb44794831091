package no.spinn.matching.organisation.profile.events;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.spinn.kit.event.TolerantJson;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.sql.Sql;
import no.spinn.matching.index.reverse.IndexedProfile;
import no.spinn.matching.index.reverse.ProfileChange;
import no.spinn.matching.index.reverse.ProfileSource;
import no.spinn.matching.upstream.vocabulary.api.UntypedFacts;
import org.jspecify.annotations.Nullable;

/** The profiles in the database, as the index wants them. */
@Singleton
class StoredProfiles implements ProfileSource {

    private static final int ROWS_AT_ONCE = 1_000;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final String CHANGES = """
            (SELECT change, id, facts FROM profile WHERE change > ? ORDER BY change LIMIT %1$d)
            UNION ALL
            (SELECT change, id, NULL FROM removed_profile WHERE change > ? ORDER BY change LIMIT %1$d)
            ORDER BY change LIMIT %1$d""".formatted(ROWS_AT_ONCE);

    private final EntityManager entities;
    private final Sql database;

    StoredProfiles(EntityManager entities, Sql database) {
        this.entities = entities;
        this.database = database;
    }

    /** A change and its number. */
    record Numbered(long number, ProfileChange change) {}

    @Override
    public void readAll(Consumer<IndexedProfile> reader) {
        QuarkusTransaction.requiringNew()
                .timeout(Math.toIntExact(PATIENCE.toSeconds()))
                .run(() -> {
                    try (Stream<Object[]> rows = entities.createQuery(
                                    "select p.id, p.facts from Profile p order by p.id", Object[].class)
                            .setHint("org.hibernate.fetchSize", ROWS_AT_ONCE)
                            .getResultStream()) {
                        rows.forEach(row -> reader.accept(indexed((UUID) row[0], (String) row[1])));
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

    /** The number of the last change that is committed. */
    long lastChange() {
        return database.one("SELECT number FROM profile_change", row -> row.getLong(1));
    }

    /** The next changes after this one, in their order. One that was changed again since has only the last one's number. */
    List<Numbered> changesAfter(long number) {
        return database.list(
                CHANGES,
                row -> new Numbered(row.getLong(1), change(row.getObject(2, UUID.class), row.getString(3))),
                number,
                number);
    }

    private static ProfileChange change(UUID id, @Nullable String facts) {
        return facts == null ? new ProfileChange.Removed(id) : new ProfileChange.Stored(indexed(id, facts));
    }

    private static IndexedProfile indexed(UUID id, String facts) {
        return new IndexedProfile(id, UntypedFacts.read(TolerantJson.read(facts, JsonNode.class)));
    }
}
