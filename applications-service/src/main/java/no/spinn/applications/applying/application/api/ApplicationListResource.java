package no.spinn.applications.applying.application.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.ApplicationSearch;
import no.spinn.applications.applying.application.FacetCounts;
import no.spinn.applications.applying.application.Search;
import no.spinn.kit.page.Page;
import no.spinn.kit.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists and searches applications. */
@Path("/v1/applications")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications", description = "Applications and their drafts")
public class ApplicationListResource {

    private final ApplicationSearch applications;
    private final ApplicationAnswers answers;
    private final FacetCounts counts;
    private final FacetViews views;
    private final Caller caller;

    ApplicationListResource(
            ApplicationSearch applications,
            ApplicationAnswers answers,
            FacetCounts counts,
            FacetViews views,
            Caller caller) {
        this.applications = applications;
        this.answers = answers;
        this.counts = counts;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "listApplications",
            summary = "List and search applications",
            description =
                    "Lists the caller's own applications, those that were submitted to its calls, or those in which "
                            + "it participates; the newest first unless `sort` says otherwise.")
    public ApplicationPage list(@BeanParam ApplicationQuery query) {
        Search search = query.search(caller.organisation());
        List<Application> found = applications.find(search, query.after(search), query.rows());
        Page<ApplicationSummary> page = answers.page(query.page(found, search));
        return new ApplicationPage(page.items(), page.next(), query.facets ? views.of(counts.of(search)) : null);
    }
}
