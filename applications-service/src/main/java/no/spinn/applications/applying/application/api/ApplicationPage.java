package no.spinn.applications.applying.application.api;

import java.util.List;
import no.spinn.kit.page.Paginated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the list of applications. */
@Schema(name = "ApplicationSummaryPage")
record ApplicationPage(
        List<ApplicationSummary> items,

        @Schema(description = "The cursor of the next page; absent on the last page") @Nullable
        String next,

        @Schema(description = "Only with `facets=true`") @Nullable
        FacetsView facets)
        implements Paginated {}
