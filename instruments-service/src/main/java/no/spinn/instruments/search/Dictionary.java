package no.spinn.instruments.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The words of all entries. Finds the words that a misspelt one may mean. */
@ApplicationScoped
class Dictionary {

    /** Shorter words are rarely misspelt, and are similar to too many others. */
    private static final int SHORTEST = 3;

    // In one order, so that two transactions with the same new words do not deadlock.
    private static final String LEARN = """
            INSERT INTO search_word (word, english, stem)
            SELECT given, :english, coalesce((ts_lexize(cast(:stemmer AS regdictionary), given))[1], '')
            FROM unnest(cast(:words AS text[])) AS given
            WHERE NOT EXISTS (SELECT FROM search_word WHERE word = given AND english = :english)
            ORDER BY given
            ON CONFLICT DO NOTHING
            """;

    // A word is known when another form of it is known.
    private static final String LOOK_UP = """
            SELECT given.word,
                EXISTS (SELECT FROM search_word WHERE stem = given.norwegian AND NOT english)
                    OR EXISTS (SELECT FROM search_word WHERE stem = given.english AND english),
                EXISTS (SELECT FROM search_word WHERE word LIKE given.word || '%')
            FROM unnest(cast(:words AS text[]), cast(:norwegian AS text[]), cast(:english AS text[]))
                AS given (word, norwegian, english)
            """;

    // Only words that are nearly as similar as the most similar one. Words without a stem are stop words, which nobody
    // searches for.
    private static final String ALIKE = """
            SELECT word FROM (
                SELECT DISTINCT word, similarity(word, :word) AS likeness, max(similarity(word, :word)) OVER () AS best
                FROM search_word WHERE word % :word AND stem <> ''
            ) AS alike WHERE likeness >= best - 0.1 ORDER BY likeness DESC, word LIMIT 3
            """;

    private final EntityManager database;
    private final StemCache stems;

    Dictionary(EntityManager database, StemCache stems) {
        this.database = database;
        this.stems = stems;
    }

    /** Adds words of one language, in the transaction of their entry. */
    void learn(Collection<String> words, boolean english) {
        String[] learned = words.stream()
                .filter(word -> word.length() >= SHORTEST && word.codePoints().allMatch(Character::isLetter))
                .distinct()
                .toArray(String[]::new);
        database.createNativeQuery(LEARN)
                .setParameter("words", learned)
                .setParameter("english", english)
                .setParameter("stemmer", english ? "english_stem" : "norwegian_stem")
                .executeUpdate();
    }

    /** The search term of each word; stop words have none. */
    List<Term> terms(List<String> words) {
        Map<String, Stem> found = stems.of(words);
        List<String> rare = words.stream()
                .distinct()
                .filter(word -> stem(found, word).isOfNoStopWord())
                .toList();
        return rare.isEmpty() ? List.of() : lookUp(rare, found);
    }

    private List<Term> lookUp(List<String> words, Map<String, Stem> found) {
        List<Tuple> rows = database.createNativeQuery(LOOK_UP, Tuple.class)
                .setParameter("words", words.toArray(String[]::new))
                .setParameter(
                        "norwegian",
                        words.stream()
                                .map(word -> stem(found, word).norwegian())
                                .toArray(String[]::new))
                .setParameter(
                        "english",
                        words.stream().map(word -> stem(found, word).english()).toArray(String[]::new))
                .getResultList();
        return rows.stream()
                .map(row -> term(row.get(0, String.class), row.get(1, Boolean.class), row.get(2, Boolean.class)))
                .toList();
    }

    private Term term(String word, boolean known, boolean begins) {
        if (word.length() < SHORTEST) {
            return Term.exactly(word);
        }
        if (known || begins) {
            return new Term(List.of(word), !known);
        }
        List<String> alike = alike(word);
        return alike.isEmpty() ? Term.exactly(word) : new Term(alike, false);
    }

    @SuppressWarnings("unchecked") // The query selects words.
    private List<String> alike(String word) {
        return database.createNativeQuery(ALIKE, Object.class)
                .setParameter("word", word)
                .getResultList();
    }

    private static Stem stem(Map<String, Stem> stems, String word) {
        return stems.getOrDefault(word, new Stem(word, word));
    }
}
