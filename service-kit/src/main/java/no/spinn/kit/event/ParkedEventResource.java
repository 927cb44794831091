package no.spinn.kit.event;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For operators: the events that could not be applied, their retry once the cause is fixed, and their end where it cannot be. */
@Path("/v1/admin/parked-events")
@Produces(MediaType.APPLICATION_JSON)
@PermissionsAllowed("spinn:admin")
@RunOnVirtualThread
@Tag(name = "Operations", description = "For operators of the service")
public class ParkedEventResource {

    private final ParkedEvents parked;
    private final RetryParked retry;
    private final DiscardParked discard;

    ParkedEventResource(ParkedEvents parked, RetryParked retry, DiscardParked discard) {
        this.parked = parked;
        this.retry = retry;
        this.discard = discard;
    }

    @GET
    @Operation(
            operationId = "listParkedEvents",
            summary = "List events that could not be applied",
            description =
                    "In the order in which they were received. Later versions of an aggregate queue behind a parked one.")
    public Page<ParkedEvent> list(@BeanParam PageRequest page) {
        List<String> after = page.after();
        List<ParkedEvent> events = parked.list(after == null ? 0 : Long.parseLong(after.getFirst()), page.fetch());
        return page.page(events, event -> List.of(Long.toString(event.id())));
    }

    @POST
    @Path("/{id}/retry")
    @Operation(
            operationId = "retryParkedEvent",
            summary = "Retry a parked event",
            description =
                    "Applies all parked events of the event's aggregate, oldest first, until one fails again. `stoppedBy` says which "
                            + "one failed, and why.")
    public Retried retry(@PathParam("id") long id) {
        return retry.retry(find(id));
    }

    @POST
    @Path("/{id}/discard")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "discardParkedEvent",
            summary = "Discard a parked event",
            description =
                    "Gives up an event that can never be applied, for a reason that the audit log keeps, and applies the parked events "
                            + "behind it like a retry. The next event of the aggregate has its full state; until it comes, this service "
                            + "keeps what it knew before.")
    @APIResponse(responseCode = "200", description = "What came of the events behind it")
    @APIResponse(
            responseCode = "409",
            ref = "Problem",
            description = "The event only waits for an earlier one of its aggregate: retry, or discard that one")
    public Retried discard(@PathParam("id") long id, @Valid @NotNull DiscardBody body) {
        return discard.discard(find(id), body.reason());
    }

    private ParkedEvent find(long id) {
        return parked.find(id).orElseThrow(() -> new Refusal(KitProblem.NOT_FOUND, KitDetail.NOT_PARKED.words()));
    }
}
