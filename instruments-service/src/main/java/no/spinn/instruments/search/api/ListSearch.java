package no.spinn.instruments.search.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import no.spinn.instruments.search.Highlights;
import no.spinn.instruments.search.Results;
import no.spinn.instruments.search.Search;
import no.spinn.instruments.search.SearchQuery;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;

/** Searches a page of any list. */
@ApplicationScoped
public class ListSearch {

    private final Search search;
    private final Highlights highlights;
    private final FacetViews facets;

    ListSearch(Search search, Highlights highlights, FacetViews facets) {
        this.search = search;
        this.highlights = highlights;
        this.facets = facets;
    }

    /** How results are shown, and which of their texts are marked. */
    public record Showing<V>(Function<List<UUID>, List<V>> views, Function<V, List<String>> texts) {}

    /**
     * Finds a page.
     *
     * @param counted whether to count facets
     */
    public <V> FoundPage<V> find(PageRequest page, SearchQuery query, boolean counted, Showing<V> showing) {
        Results results = search.find(query, SearchQueryReader.after(page, query), page.fetch());
        Page<UUID> ids = page.page(results.ids(), results::after, query);
        List<V> views = showing.views().apply(ids.items());
        List<String> texts = views.stream()
                .flatMap(view -> showing.texts().apply(view).stream())
                .toList();
        return new FoundPage<>(
                views,
                highlights.mark(texts, results),
                ids.next(),
                counted ? facets.view(search.facets(query, results)) : null);
    }
}
