package no.spinn.instruments.history.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import no.spinn.instruments.history.History;
import no.spinn.instruments.history.Kind;
import no.spinn.instruments.history.Revision;
import no.spinn.kit.page.FollowRequest;
import no.spinn.kit.page.Page;
import no.spinn.kit.representation.Representations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Every change of the catalogue in one order, for clients that poll and for feed readers. */
@Path("/v1")
@Tag(name = "Following", description = "Subscribing to changes of the catalogue")
@RunOnVirtualThread
@PermitAll
public class ChangesResource {

    private static final int IN_FEED = 100;

    private final History history;
    private final AtomFeed feed;
    private final Representations representations;

    ChangesResource(History history, AtomFeed feed, Representations representations) {
        this.history = history;
        this.feed = feed;
        this.representations = representations;
    }

    @GET
    @Path("/changes")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(operationId = "listChanges", summary = "Follow every change", description = """
                    Returns every change of facts, providers, instruments and calls once, in the order in which they became public, \
                    each with the whole public state that it led to. To continue, send the `next` of the last response as `since`. \
                    These changes are all that a copy of the catalogue needs.""")
    @APIResponse(
            responseCode = "200",
            description = "The changes, the oldest first; no items when there are none",
            content = @Content(schema = @Schema(implementation = ChangePage.class)))
    public Response changes(
            @BeanParam FollowRequest follow,
            @Parameter(description = "Only changes of this kind of object") @QueryParam("kind") @Nullable Kind kind) {
        List<Revision> revisions = history.since(follow.after(kind), kind, follow.limit());
        Page<Revision> page = follow.page(revisions, Revision::position, kind);
        return representations.kept(page.map(ChangeView::of), ResponseInvalidation.ALL);
    }

    @GET
    @Path("/changes.atom")
    @Produces(AtomFeed.MEDIA_TYPE)
    @Transactional
    @Operation(
            operationId = "getChangeFeed",
            summary = "Follow changes in a feed reader",
            description =
                    "Returns the latest changes of instruments and calls as an Atom feed (RFC 4287) in the caller's language, the latest first.")
    @APIResponse(
            responseCode = "200",
            description = "The feed",
            content = @Content(mediaType = AtomFeed.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public Response atom(
            @Parameter(description = "Only changes of this kind of object") @QueryParam("kind") @Nullable Kind kind) {
        return representations.kept(
                feed.write(history.latest(kind, IN_FEED)), AtomFeed.MEDIA_TYPE, ResponseInvalidation.ALL);
    }

    /** Names the schema of the page; never instantiated. */
    private record ChangePage(
            List<ChangeView> items,

            @Schema(description = "Send it as `since` to continue; always present")
            String next) {}
}
