package no.spinn.matching.organisation.watch.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import no.spinn.kit.page.FollowRequest;
import no.spinn.kit.security.Caller;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.stream.Events;
import no.spinn.kit.stream.StreamSession;
import no.spinn.matching.organisation.watch.FoundMatch;
import no.spinn.matching.organisation.watch.FoundMatches;
import no.spinn.matching.organisation.watch.MatchSignal;
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

/**
 * A stream of the matches of a watch. The token is checked only when a stream begins, so a stream ends after some minutes.
 */
@Path("/v1/watches/{id}/matches/stream")
@RunOnVirtualThread
@Tag(name = "Watches", description = "Notifications of calls that fit a profile")
public class WatchStreamResource {

    private static final Logger LOG = Logger.getLogger(WatchStreamResource.class);
    private static final Duration MAX_DURATION = Duration.ofMinutes(10);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final int BATCH = 100;
    private static final String MATCH = "match";
    private static final String END = "match-ended";

    private final Watches watches;
    private final FoundMatches matches;
    private final FoundMatchViews views;
    private final MatchSignal signal;
    private final OpenStreams streams;
    private final StreamSession session;
    private final Caller caller;
    private final ObjectMapper json;

    WatchStreamResource(
            Watches watches,
            FoundMatches matches,
            FoundMatchViews views,
            MatchSignal signal,
            OpenStreams streams,
            StreamSession session,
            Caller caller,
            ObjectMapper json) {
        this.watches = watches;
        this.matches = matches;
        this.views = views;
        this.signal = signal;
        this.streams = streams;
        this.session = session;
        this.caller = caller;
        this.json = json;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @PermissionsAllowed("spinn:matching")
    @Operation(operationId = "streamFoundMatches", summary = "Stream the matches of a watch", description = """
                    Sends server-sent events named `match`, and `match-ended` when a call that the watch has found is nothing \
                    for it any more. The data is as in `GET /v1/watches/{id}/matches`, and the id is a cursor of that list. The stream begins with the first match of the watch, or after \
                    `Last-Event-ID`, or after `since`. A comment every 15 seconds is the heartbeat. The stream ends after \
                    ten minutes, or when the watch is removed. A client that reconnects with the last id, as browsers do \
                    automatically, misses nothing.

                    A browser, which can send no token here, gets a ticket by `POST …/stream-tickets` and sends it as `ticket`. \
                    The ids of such a stream have a dot and a proof behind the cursor: by the same address and the last id, the \
                    stream can be resumed until the session ends.""")
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
            description = "The organisation has the maximum number of open streams")
    public void stream(
            @PathParam("id") UUID id,
            @Parameter(description = "The id of the last event that the client received")
                    @HeaderParam("Last-Event-ID")
                    @Nullable
                    String lastEventId,
            @Parameter(description = "The cursor to begin after, if there is no `Last-Event-ID`")
                    @QueryParam("since")
                    @Nullable
                    String since,
            @Parameter(description = "A ticket for this stream, instead of a token") @QueryParam("ticket") @Nullable
                    String ticket,
            @Context SseEventSink sink,
            @Context Sse sse)
            throws InterruptedException {
        OrganisationId organisation = caller.organisation();
        Watch watch = QuarkusTransaction.requiringNew().call(() -> watches.own(id, organisation));
        long after = FollowRequest.since(lastEventId == null ? since : StreamSession.cursor(lastEventId))
                .after(id);
        streams.open(organisation);
        try (sink) {
            follow(watch, after, new Events(sink, sse, session.suffix()));
        } catch (ExecutionException | TimeoutException | IllegalStateException gone) {
            // The client has disconnected. The sink reports a closed connection as an illegal state.
            LOG.debug("a client has disconnected", gone);
        } finally {
            streams.close(organisation);
        }
    }

    private void follow(Watch watch, long after, Events events)
            throws InterruptedException, ExecutionException, TimeoutException {
        long end = System.nanoTime() + MAX_DURATION.toNanos();
        long sent = after;
        long seen = 0;
        events.begin(FollowRequest.cursor(after, watch.id()));
        while (events.areWanted() && !signal.isStopping() && System.nanoTime() < end && exists(watch)) {
            List<Shown> found = next(watch, sent);
            for (Shown shown : found) {
                FoundMatch match = shown.found();
                events.send(
                        match.end() == null ? MATCH : END,
                        FollowRequest.cursor(match.number(), match.watchId()),
                        write(shown.view()));
                sent = match.number();
            }
            if (found.size() < BATCH) {
                long newest = signal.await(seen, HEARTBEAT);
                if (newest <= seen) {
                    events.beat();
                }
                seen = newest;
            }
        }
    }

    private record Shown(FoundMatch found, FoundMatchView view) {}

    private boolean exists(Watch watch) {
        return QuarkusTransaction.requiringNew()
                .call(() -> watches.findByIdOptional(watch.id()).isPresent());
    }

    private List<Shown> next(Watch watch, long sent) {
        return QuarkusTransaction.requiringNew()
                .call(() -> matches.of(watch, sent, BATCH).stream()
                        .map(match -> new Shown(match, views.view(match)))
                        .toList());
    }

    private String write(FoundMatchView match) {
        try {
            return json.writeValueAsString(match);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a match is plain data", e);
        }
    }
}
