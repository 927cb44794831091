package no.spinn.matching.organisation.watch.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.UUID;
import no.spinn.kit.security.Caller;
import no.spinn.kit.stream.StreamTicket;
import no.spinn.kit.stream.StreamTickets;
import no.spinn.matching.organisation.watch.Watches;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tickets for the stream of a watch. */
@Path("/v1/watches/{id}/matches/stream-tickets")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Watches", description = "Notifications of calls that fit a profile")
public class WatchStreamTicketResource {

    private static final String SCOPE = "spinn:matching";

    private final Watches watches;
    private final StreamTickets tickets;
    private final Caller caller;

    WatchStreamTicketResource(Watches watches, StreamTickets tickets, Caller caller) {
        this.watches = watches;
        this.tickets = tickets;
        this.caller = caller;
    }

    @POST
    @PermissionsAllowed(SCOPE)
    @Transactional
    @Operation(
            operationId = "createStreamTicket",
            summary = "Get a ticket for the stream of a watch",
            description = """
                    For the `EventSource` of a browser, which can send no token. The ticket opens the stream of this watch once, \
                    within a minute, as `?ticket=…`; `Location` is the address. When the stream ends or breaks, the browser connects \
                    again by the same address and the id of the last event, until the session ends. Then the answer is 401, \
                    the browser stops, and the page gets another ticket.""")
    @APIResponse(
            responseCode = "201",
            description = "The ticket",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StreamTicket.class)))
    public Response create(@PathParam("id") UUID id) {
        watches.own(id, caller.organisation());
        String stream = "/v1/watches/" + id + "/matches/stream";
        StreamTicket ticket = tickets.give(stream, SCOPE);
        return Response.created(UriBuilder.fromUri(stream)
                        .queryParam("ticket", ticket.ticket())
                        .build())
                .entity(ticket)
                .build();
    }
}
