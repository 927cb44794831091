package no.spinn.applications.applying.list.api;

import java.util.List;
import java.util.function.Function;
import no.spinn.kit.page.Paginated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that can count its items.
 *
 * @param next the cursor of the page after this one, or null on the last page
 */
public record FacetedPage<T>(
        List<T> items,

        @Schema(description = "The cursor of the next page; absent on the last page") @Nullable
        String next,

        @Schema(description = "Only with `facets=true`") @Nullable
        FacetsView facets)
        implements Paginated {

    /** The same page with its items as people see them. */
    public <R> FacetedPage<R> showing(Function<List<T>, List<R>> views) {
        return new FacetedPage<>(views.apply(items), next, facets);
    }
}
