package no.spinn.instruments.search.api;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import no.spinn.instruments.search.Highlights.Piece;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was found.
 *
 * @param views what was found, as it is shown
 * @param marked texts that say what was looked for, in pieces
 * @param next the cursor of the next page
 */
public record FoundPage<V>(
        List<V> views,
        Map<String, List<Piece>> marked,
        @Nullable String next,
        @Nullable FacetsView facets) {

    /** The items of the page, made of what is shown and the marked texts. */
    public <I> List<I> items(BiFunction<V, Map<String, List<Piece>>, I> item) {
        return views.stream().map(view -> item.apply(view, marked)).toList();
    }
}
