package no.spinn.instruments.search.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import no.spinn.instruments.search.Highlights;
import no.spinn.instruments.search.Question;
import no.spinn.instruments.search.Results;
import no.spinn.instruments.search.Search;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;

/** Finds a page of a list, whatever it is a list of. */
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

    /** How things are shown, and which of their texts readers see. */
    public record Showing<V>(Function<List<UUID>, List<V>> views, Function<V, List<String>> texts) {}

    /**
     * The page that was asked for.
     *
     * @param counted whether to count what each other choice would leave
     */
    public <V> FoundPage<V> find(PageRequest page, Question question, boolean counted, Showing<V> showing) {
        Results results = search.find(question, QuestionReader.after(page, question), page.fetch());
        Page<UUID> ids = page.page(results.ids(), results::after, question);
        List<V> views = showing.views().apply(ids.items());
        List<String> texts = views.stream()
                .flatMap(view -> showing.texts().apply(view).stream())
                .toList();
        return new FoundPage<>(
                views,
                highlights.mark(texts, results),
                ids.next(),
                counted ? facets.view(search.facets(question, results)) : null);
    }
}
