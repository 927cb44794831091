package no.spinn.instruments.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The words that entries are made of. Says what somebody means who does not spell them like that. */
@ApplicationScoped
class Dictionary {

    /** Shorter ones are rarely misspelt, and have too few letters to say which word was meant. */
    private static final int SHORTEST = 3;

    // In one order, so that two who bring the same new words do not wait for each other.
    private static final String LEARN = """
            INSERT INTO search_word (word, english, stem)
            SELECT given, :english, coalesce((ts_lexize(cast(:stemmer AS regdictionary), given))[1], '')
            FROM unnest(cast(:words AS text[])) AS given
            WHERE NOT EXISTS (SELECT FROM search_word WHERE word = given AND english = :english)
            ORDER BY given
            ON CONFLICT DO NOTHING
            """;

    // Another form of a known word is known as well.
    private static final String LOOK_UP = """
            SELECT given.word,
                EXISTS (SELECT FROM search_word WHERE stem = given.norwegian AND NOT english)
                    OR EXISTS (SELECT FROM search_word WHERE stem = given.english AND english),
                EXISTS (SELECT FROM search_word WHERE word LIKE given.word || '%')
            FROM unnest(cast(:words AS text[]), cast(:norwegian AS text[]), cast(:english AS text[]))
                AS given (word, norwegian, english)
            """;

    // Of words that are alike those count that are nearly as near as the nearest one. Nobody looks for one without
    // meaning.
    private static final String ALIKE = """
            SELECT word FROM (
                SELECT DISTINCT word, similarity(word, :word) AS likeness, max(similarity(word, :word)) OVER () AS best
                FROM search_word WHERE word % :word AND stem <> ''
            ) AS alike WHERE likeness >= best - 0.1 ORDER BY likeness DESC, word LIMIT 3
            """;

    private final EntityManager database;
    private final Stems stems;

    Dictionary(EntityManager database, Stems stems) {
        this.database = database;
        this.stems = stems;
    }

    /** Adds words of texts in one language, in the transaction of the entry that has them. */
    void learn(Collection<String> words, boolean english) {
        String[] worthKnowing = words.stream()
                .filter(word -> word.length() >= SHORTEST && word.codePoints().allMatch(Character::isLetter))
                .distinct()
                .toArray(String[]::new);
        database.createNativeQuery(LEARN)
                .setParameter("words", worthKnowing)
                .setParameter("english", english)
                .setParameter("stemmer", english ? "english_stem" : "norwegian_stem")
                .executeUpdate();
    }

    /** What each of the words is taken to mean; words that are in every other sentence mean nothing. */
    List<Term> terms(List<String> words) {
        Map<String, Stem> found = stems.of(words);
        List<String> rare = words.stream()
                .distinct()
                .filter(word -> stem(found, word).isOfRareWord())
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
