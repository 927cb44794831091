package no.spinn.instruments.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.spinn.instruments.search.Results.Hit;
import org.jspecify.annotations.Nullable;

/** Searches the present public states. */
@ApplicationScoped
public class Search {

    private static final String FIND =
            "SELECT id, key FROM (SELECT id, %s AS key FROM search_entry WHERE %s) AS fitting"
                    + " WHERE %s ORDER BY %s LIMIT :limit";

    private final EntityManager database;
    private final Dictionary dictionary;
    private final StemCache stems;
    private final FacetCounts facets;

    Search(EntityManager database, Dictionary dictionary, StemCache stems, FacetCounts facets) {
        this.database = database;
        this.dictionary = dictionary;
        this.stems = stems;
        this.facets = facets;
    }

    /** The number of words in a text. */
    public static int wordsOf(String text) {
        return Tokenizer.of(text).size();
    }

    /** Whether this is a position that {@link Results#after} returned. */
    public static boolean isPosition(List<String> position) {
        return PagePosition.read(position) != null;
    }

    /**
     * Finds the entries that match.
     *
     * @param after a position from {@link Results#after}; null for the first page
     */
    public Results find(SearchQuery query, @Nullable List<String> after, int limit) {
        PagePosition position = after == null ? null : PagePosition.read(after);
        TextQuery text = text(query, position);
        if (text != null && text.terms().isEmpty()) {
            return new Results(List.of(), text);
        }
        Sort sort = query.sort() == Sort.RELEVANCE && text == null ? Sort.OLDEST : query.sort();
        SqlConditions conditions = new SqlConditions(query.kind(), query.filter(), text);
        Query statement = database.createNativeQuery(
                FIND.formatted(sort.key(), conditions.all(), position == null ? "true" : sort.later(), sort.order()),
                Tuple.class);
        conditions.bind(statement);
        statement.setParameter("limit", limit);
        if (position != null) {
            statement.setParameter("key", position.key()).setParameter("id", position.id());
        }
        return new Results(hits(statement), text);
    }

    /** Counts the entries in each group. */
    public Facets facets(SearchQuery query, Results results) {
        TextQuery text = results.text();
        return text != null && text.terms().isEmpty()
                ? FacetCounts.none(query.filter().groups())
                : facets.count(
                        new SqlConditions(query.kind(), query.filter(), text),
                        query.filter().groups());
    }

    @SuppressWarnings("unchecked") // The query was made for tuples.
    private static List<Hit> hits(Query query) {
        return ((List<Tuple>) query.getResultList())
                .stream()
                        .map(row -> new Hit(row.get(0, UUID.class), row.get(1, Double.class)))
                        .toList();
    }

    private @Nullable TextQuery text(SearchQuery query, @Nullable PagePosition position) {
        if (query.words() == null) {
            return null;
        }
        List<Term> terms = position == null ? dictionary.terms(Tokenizer.of(query.words())) : position.terms();
        Set<String> words = new HashSet<>();
        terms.forEach(term -> words.addAll(term.words()));
        return new TextQuery(terms, stems.of(words));
    }
}
