package no.spinn.applications.upstream.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.spinn.criteria.vocabulary.Vocabulary;
import no.spinn.criteria.vocabulary.VocabularyReader;
import no.spinn.kit.event.TolerantJson;
import no.spinn.kit.sql.Sql;

/** The vocabulary, as this service has received it. */
@ApplicationScoped
public class Vocabularies {

    private static final String SAVE = """
            INSERT INTO fact (id, definition) VALUES (?, ?::jsonb)
            ON CONFLICT (id) DO UPDATE SET definition = excluded.definition""";

    private final Sql database;
    private volatile Cached cached = new Cached(-1, Vocabulary.of(List.of()));

    Vocabularies(Sql database) {
        this.database = database;
    }

    /** Returns the current vocabulary. It is cached until a fact changes, in any replica. */
    public Vocabulary current() {
        // Read before the facts: a fact that changes in between only makes this vocabulary look stale.
        long revision = database.one("SELECT number FROM fact_revision", row -> row.getLong(1));
        Cached latest = cached;
        if (latest.revision() != revision) {
            latest = new Cached(revision, read());
            cached = latest;
        }
        return latest.vocabulary();
    }

    private Vocabulary read() {
        return VocabularyReader.read(
                database.list("SELECT definition FROM fact", row -> row.getString(1)), TolerantJson::read);
    }

    /**
     * Stores the latest definition of a fact, as its producer sent it.
     *
     * @throws IllegalArgumentException when this version cannot read it
     */
    public void keep(String definition) {
        database.execute(SAVE, VocabularyReader.requireReadable(definition, TolerantJson::read), definition);
    }

    private record Cached(long revision, Vocabulary vocabulary) {}
}
