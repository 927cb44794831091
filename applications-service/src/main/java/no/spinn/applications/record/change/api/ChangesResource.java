package no.spinn.applications.record.change.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import no.spinn.applications.record.change.Change;
import no.spinn.applications.record.change.Changes;
import no.spinn.kit.page.FollowRequest;
import no.spinn.kit.page.Page;
import no.spinn.kit.security.Caller;
import no.spinn.kit.security.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The changes that the caller may know, in one order. */
@Path("/v1/changes")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Following", description = "Learning what has happened to applications")
public class ChangesResource {

    private final Changes changes;
    private final Caller caller;

    ChangesResource(Changes changes, Caller caller) {
        this.changes = changes;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(operationId = "listChanges", summary = "Follow what happens to applications", description = """
                    Returns every change that the caller's organisation may know, in every role, once and in an order that never changes. An organisation \
                    may know a change when it sees that part of the application at the moment of the change; invited organisations also \
                    know of their invitations. To continue, send the `next` of the last response as `since`. A change appears \
                    within a second. `POST /v1/webhooks` has the same changes sent.""")
    public Page<ApplicationChangeView> list(
            @BeanParam FollowRequest follow,
            @Parameter(
                            description =
                                    "Only changes of this type. A type that ends with `*` stands for all that begin so",
                            example = "no.spinn.application.*")
                    @QueryParam("type")
                    @Nullable
                    String type) {
        OrganisationId reader = caller.organisation();
        List<Change> found = changes.of(reader, type, follow.after(reader, type), follow.limit());
        return follow.page(found, Change::position, reader, type).map(ApplicationChangeView::of);
    }
}
