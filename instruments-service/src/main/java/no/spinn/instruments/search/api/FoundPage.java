package no.spinn.instruments.search.api;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import no.spinn.instruments.search.Highlights.Piece;
import org.jspecify.annotations.Nullable;

/**
 * A page of search results.
 *
 * @param views the results as shown
 * @param marked the texts with matches, in pieces
 * @param next the cursor of the next page
 */
public record FoundPage<V>(
        List<V> views,
        Map<String, List<Piece>> marked,
        @Nullable String next,
        @Nullable FacetsView facets) {

    /** The items of the page, each made of a view and the marked texts. */
    public <I> List<I> items(BiFunction<V, Map<String, List<Piece>>, I> item) {
        return views.stream().map(view -> item.apply(view, marked)).toList();
    }
}
