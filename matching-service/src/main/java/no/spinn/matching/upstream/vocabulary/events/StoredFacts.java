package no.spinn.matching.upstream.vocabulary.events;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import no.spinn.kit.sql.Sql;
import no.spinn.matching.common.json.StoredJson;
import no.spinn.matching.upstream.vocabulary.Fact;
import no.spinn.matching.upstream.vocabulary.Vocabularies;
import no.spinn.matching.upstream.vocabulary.Vocabulary;

/** Stores each fact as its producer sent it, and reads what this version understands of it. */
@Singleton
class StoredFacts implements Vocabularies {

    private static final String SAVE = """
            INSERT INTO fact (id, state) VALUES (?, ?)
            ON CONFLICT (id) DO UPDATE SET state = excluded.state""";

    private final Sql database;

    StoredFacts(Sql database) {
        this.database = database;
    }

    /** @param state JSON that {@link FactState} can read */
    void save(String id, String state) {
        database.execute(SAVE, id, state);
    }

    @Override
    public Vocabulary current() {
        return new Vocabulary(database.list("SELECT state FROM fact", StoredFacts::read).stream()
                .collect(toMap(Fact::id, Function.identity())));
    }

    private static Fact read(ResultSet row) throws SQLException {
        return StoredJson.read(row.getString("state"), FactState.class).toFact();
    }
}
