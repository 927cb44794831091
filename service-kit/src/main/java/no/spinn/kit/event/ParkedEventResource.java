package no.spinn.kit.event;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For operators: the events that could not be applied, and their retry once the cause is fixed. */
@Path("/v1/admin/parked-events")
@Produces(MediaType.APPLICATION_JSON)
@PermissionsAllowed("spinn:admin")
@RunOnVirtualThread
@Tag(name = "Operations", description = "For operators of the service")
public class ParkedEventResource {

    private final ParkedEvents parked;
    private final RetryParked retry;

    ParkedEventResource(ParkedEvents parked, RetryParked retry) {
        this.parked = parked;
        this.retry = retry;
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
            description = "Applies all parked events of the event's aggregate, oldest first, until one fails again.")
    public Retried retry(@PathParam("id") long id) {
        ParkedEvent event =
                parked.find(id).orElseThrow(() -> new Refusal(KitProblem.NOT_FOUND, KitDetail.NOT_PARKED.words()));
        return new Retried(retry.retry(event));
    }

    /** How many events were applied. */
    public record Retried(int applied) {}
}
