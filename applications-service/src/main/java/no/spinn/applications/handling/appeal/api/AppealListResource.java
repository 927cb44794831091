package no.spinn.applications.handling.appeal.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.handling.appeal.Appeal;
import no.spinn.applications.handling.appeal.AppealState;
import no.spinn.applications.handling.appeal.Appeals;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The appeals of the caller, as applicant, provider or appeal body. */
@Path("/v1/appeals")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appeal")
public class AppealListResource {

    private final Appeals appeals;
    private final AppealViews views;
    private final Caller caller;

    AppealListResource(Appeals appeals, AppealViews views, Caller caller) {
        this.appeals = appeals;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "listAppeals",
            summary = "List appeals",
            description =
                    "Lists the caller's own appeals, those against its decisions, or those that were forwarded to it. "
                            + "The newest come first.")
    public Page<AppealView> list(
            @QueryParam("as")
                    @DefaultValue("appeal_body")
                    @Parameter(description = "The side of the appeals on which the caller is")
                    Appeals.Side as,
            @QueryParam("state") @Parameter(description = "Only appeals in this state") @Nullable AppealState state,
            @BeanParam PageRequest page) {
        UUID last = page.afterId(as, state);
        List<Appeal> found =
                appeals.concerning(new Appeals.Search(caller.organisation(), as, state), last, page.fetch());
        Page<Appeal> appealed = page.page(found, appeal -> List.of(appeal.id().toString()), as, state);
        return new Page<>(views.of(appealed.items()), appealed.next());
    }
}
