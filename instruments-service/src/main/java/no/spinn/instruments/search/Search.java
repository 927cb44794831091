package no.spinn.instruments.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.spinn.instruments.search.Results.Hit;
import org.jspecify.annotations.Nullable;

/** Answers questions about what is public now. */
@ApplicationScoped
public class Search {

    private static final String FIND =
            "SELECT id, key FROM (SELECT id, %s AS key FROM search_entry WHERE %s) AS fitting"
                    + " WHERE %s ORDER BY %s LIMIT :limit";

    private final EntityManager database;
    private final Dictionary dictionary;
    private final Stems stems;
    private final FacetCounts facets;

    Search(EntityManager database, Dictionary dictionary, Stems stems, FacetCounts facets) {
        this.database = database;
        this.dictionary = dictionary;
        this.stems = stems;
        this.facets = facets;
    }

    /** How many words a question has. */
    public static int wordsOf(String text) {
        return Words.of(text).size();
    }

    /** Whether this is the place of an entry, which {@link Results#after} gave. */
    public static boolean isPlace(List<String> position) {
        return Place.read(position) != null;
    }

    /**
     * The entries that fit.
     *
     * @param after where to go on, from {@link Results#after}; null begins with the first
     */
    public Results find(Question question, @Nullable List<String> after, int limit) {
        Place place = after == null ? null : Place.read(after);
        TextQuery text = text(question, place);
        if (text != null && text.terms().isEmpty()) {
            return new Results(List.of(), text);
        }
        Sort sort = question.sort() == Sort.RELEVANCE && text == null ? Sort.OLDEST : question.sort();
        Conditions conditions = new Conditions(question.kind(), question.filter(), text);
        Query query = database.createNativeQuery(
                FIND.formatted(sort.key(), conditions.all(), place == null ? "true" : sort.later(), sort.order()),
                Tuple.class);
        conditions.bind(query);
        query.setParameter("limit", limit);
        if (place != null) {
            query.setParameter("key", place.key()).setParameter("id", place.id());
        }
        return new Results(hits(query), text);
    }

    /** How many entries there are in each group. */
    public Facets facets(Question question, Results results) {
        TextQuery text = results.text();
        return text != null && text.terms().isEmpty()
                ? new Facets(0, Map.of())
                : facets.count(new Conditions(question.kind(), question.filter(), text));
    }

    @SuppressWarnings("unchecked") // The query was made for tuples.
    private static List<Hit> hits(Query query) {
        return ((List<Tuple>) query.getResultList())
                .stream()
                        .map(row -> new Hit(row.get(0, UUID.class), row.get(1, Double.class)))
                        .toList();
    }

    private @Nullable TextQuery text(Question question, @Nullable Place place) {
        if (question.words() == null) {
            return null;
        }
        List<Term> terms = place == null ? dictionary.terms(Words.of(question.words())) : place.terms();
        Set<String> words = new HashSet<>();
        terms.forEach(term -> words.addAll(term.words()));
        return new TextQuery(terms, stems.of(words));
    }
}
