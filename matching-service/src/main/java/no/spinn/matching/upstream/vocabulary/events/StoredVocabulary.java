package no.spinn.matching.upstream.vocabulary.events;

import jakarta.inject.Singleton;
import no.spinn.criteria.vocabulary.Vocabulary;
import no.spinn.criteria.vocabulary.VocabularyReader;
import no.spinn.kit.sql.Sql;
import no.spinn.matching.common.json.StoredJson;
import no.spinn.matching.upstream.vocabulary.Vocabularies;

/** Stores each fact as its producer sent it, and reads what this version understands of it. */
@Singleton
class StoredVocabulary implements Vocabularies {

    private static final String SAVE = """
            INSERT INTO fact (id, state) VALUES (?, ?)
            ON CONFLICT (id) DO UPDATE SET state = excluded.state""";

    private final Sql database;

    StoredVocabulary(Sql database) {
        this.database = database;
    }

    /** Throws {@link IllegalArgumentException} when this version cannot read the fact, because no rulebook could be built. */
    void save(String state) {
        database.execute(SAVE, VocabularyReader.requireReadable(state, StoredJson::read), state);
    }

    @Override
    public Vocabulary current() {
        return VocabularyReader.read(
                database.list("SELECT state FROM fact", row -> row.getString("state")), StoredJson::read);
    }
}
