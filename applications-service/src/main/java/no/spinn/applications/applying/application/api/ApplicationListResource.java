package no.spinn.applications.applying.application.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.spinn.applications.applying.list.Row;
import no.spinn.applications.applying.list.api.FacetedPage;
import no.spinn.applications.applying.list.api.ReadList;
import no.spinn.kit.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists and searches applications. */
@Path("/v1/applications")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications", description = "Applications and their drafts")
public class ApplicationListResource {

    private final ReadList lists;
    private final ApplicationAnswers answers;
    private final Caller caller;

    ApplicationListResource(ReadList lists, ApplicationAnswers answers, Caller caller) {
        this.lists = lists;
        this.answers = answers;
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
    public FacetedPage<ApplicationSummary> list(@BeanParam ApplicationQuery query) {
        return lists.page(query.search(caller.organisation()), query)
                .showing(rows -> answers.rows(rows.stream().map(Row::entity).toList()));
    }
}
