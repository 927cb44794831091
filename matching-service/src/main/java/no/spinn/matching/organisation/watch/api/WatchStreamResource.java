package no.spinn.matching.organisation.watch.api;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.spinn.kit.page.FollowRequest;
import no.spinn.kit.security.Caller;
import no.spinn.kit.security.OrganisationId;
import no.spinn.matching.organisation.watch.FoundMatch;
import no.spinn.matching.organisation.watch.FoundMatches;
import no.spinn.matching.organisation.watch.FoundSignal;
import no.spinn.matching.organisation.watch.Watch;
import no.spinn.matching.organisation.watch.Watches;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What a watch finds, as it is found. The token is looked at when a stream begins, so none goes on for long. */
@Path("/v1/watches/{id}/matches/stream")
@RunOnVirtualThread
@Tag(name = "Watches", description = "Hearing of calls that fit a profile")
public class WatchStreamResource {

    private static final Logger LOG = Logger.getLogger(WatchStreamResource.class);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int AT_A_TIME = 100;
    private static final String NAME = "match";

    private final Watches watches;
    private final FoundMatches matches;
    private final FoundSignal signal;
    private final OpenStreams streams;
    private final Caller caller;

    WatchStreamResource(Watches watches, FoundMatches matches, FoundSignal signal, OpenStreams streams, Caller caller) {
        this.watches = watches;
        this.matches = matches;
        this.signal = signal;
        this.streams = streams;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @PermissionsAllowed("spinn:matching")
    @Operation(operationId = "streamFoundMatches", summary = "Hear what a watch finds", description = """
                    Server-sent events named `match`, whose data is a found match and whose id is a cursor as in \
                    `GET /v1/watches/{id}/matches`. Begins with the first there ever was, or after `Last-Event-ID`, or after `since`. \
                    A comment every 15 seconds shows that the stream is alive. It ends after ten minutes, or when the watch is \
                    removed; whoever connects again with the last id, as browsers do by themselves, misses nothing.""")
    @APIResponse(
            responseCode = "200",
            description = "The stream",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = FoundMatchView.class)))
    @APIResponse(
            responseCode = "409",
            ref = "Problem",
            description = "The organisation has as many streams open as it may have")
    public void stream(
            @PathParam("id") UUID id,
            @Parameter(description = "The id of the last event that was seen") @HeaderParam("Last-Event-ID") @Nullable
                    String lastEventId,
            @Parameter(description = "A cursor to begin after, where there is no last event")
                    @QueryParam("since")
                    @Nullable
                    String since,
            @Context SseEventSink sink,
            @Context Sse sse)
            throws InterruptedException {
        OrganisationId organisation = caller.organisation();
        Watch watch = QuarkusTransaction.requiringNew().call(() -> watches.own(id, organisation));
        long after =
                FollowRequest.since(lastEventId == null ? since : lastEventId).after(id);
        streams.open(organisation);
        try (sink) {
            follow(watch, after, sink, sse);
        } catch (ExecutionException | TimeoutException | IllegalStateException gone) {
            // Whoever listened does not any more; of a connection that is closed already, the sink says so by a wrong
            // state.
            LOG.debug("a listener has gone", gone);
        } finally {
            streams.close(organisation);
        }
    }

    private void follow(Watch watch, long after, SseEventSink sink, Sse sse)
            throws InterruptedException, ExecutionException, TimeoutException {
        long end = System.nanoTime() + LONGEST.toNanos();
        long told = after;
        long seen = 0;
        send(sink, sse.newEventBuilder().comment("listening").build());
        while (!sink.isClosed() && !signal.isEnded() && System.nanoTime() < end && isThere(watch)) {
            List<FoundMatch> found = next(watch, told);
            for (FoundMatch match : found) {
                send(sink, event(match, sse));
                told = match.number();
            }
            if (found.size() < AT_A_TIME) {
                long newest = signal.await(seen, SIGN_OF_LIFE);
                if (newest <= seen) {
                    send(sink, sse.newEventBuilder().comment("still here").build());
                }
                seen = newest;
            }
        }
    }

    private boolean isThere(Watch watch) {
        return QuarkusTransaction.requiringNew()
                .call(() -> watches.findByIdOptional(watch.id()).isPresent());
    }

    private List<FoundMatch> next(Watch watch, long told) {
        return QuarkusTransaction.requiringNew().call(() -> matches.of(watch, told, AT_A_TIME));
    }

    private static OutboundSseEvent event(FoundMatch match, Sse sse) {
        return sse.newEventBuilder()
                .id(FollowRequest.cursor(match.number(), match.watchId()))
                .name(NAME)
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(FoundMatchView.class, FoundMatchView.of(match))
                .build();
    }

    /** Waits until it is on its way, so that nothing heaps up for those who read slowly. */
    private static void send(SseEventSink sink, OutboundSseEvent event)
            throws InterruptedException, ExecutionException, TimeoutException {
        sink.send(event).toCompletableFuture().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }
}
