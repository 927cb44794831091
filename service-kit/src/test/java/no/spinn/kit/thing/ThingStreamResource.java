package no.spinn.kit.thing;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import no.spinn.kit.security.Caller;
import no.spinn.kit.stream.Events;
import no.spinn.kit.stream.StreamSession;
import no.spinn.kit.stream.StreamTicket;
import no.spinn.kit.stream.StreamTickets;
import org.jspecify.annotations.Nullable;

/** A stream that ends after its first event, which names the caller. */
@Path("/v1/thing-events")
@RunOnVirtualThread
public class ThingStreamResource {

    private static final String SCOPE = "spinn:things";

    private final StreamTickets tickets;
    private final StreamSession session;
    private final Caller caller;

    ThingStreamResource(StreamTickets tickets, StreamSession session, Caller caller) {
        this.tickets = tickets;
        this.session = session;
        this.caller = caller;
    }

    @GET
    @Path("/stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @PermissionsAllowed(SCOPE)
    public void stream(@QueryParam("ticket") @Nullable String ticket, @Context SseEventSink sink, @Context Sse sse)
            throws InterruptedException, ExecutionException, TimeoutException {
        try (sink) {
            Events events = new Events(sink, sse, session.suffix());
            events.begin("0");
            events.send("caller", "1", caller.organisation() + " " + caller.supplier());
        }
    }

    @POST
    @Path("/stream-tickets")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(SCOPE)
    public StreamTicket ticket() {
        return tickets.give("/v1/thing-events/stream", SCOPE);
    }
}
