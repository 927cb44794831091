package no.spinn.applications.applying.list.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.spinn.applications.applying.list.FacetCounts;
import no.spinn.applications.applying.list.FindRows;
import no.spinn.applications.applying.list.Row;
import no.spinn.applications.applying.list.Search;
import no.spinn.kit.page.Page;

/** Reads a page of any list, with its counts where the caller asks for them. */
@ApplicationScoped
public class ReadList {

    private final FindRows rows;
    private final FacetCounts counts;
    private final FacetViews views;

    ReadList(FindRows rows, FacetCounts counts, FacetViews views) {
        this.rows = rows;
        this.counts = counts;
        this.views = views;
    }

    public <T, S extends Enum<S>> FacetedPage<Row<T>> page(Search<T, S> search, ListQuery query) {
        List<Row<T>> found = rows.of(search, query.after(search), query.rows());
        Page<Row<T>> page = query.page(found, search);
        return new FacetedPage<>(page.items(), page.next(), query.facets ? views.of(counts.of(search)) : null);
    }
}
