package no.spinn.matching.organisation.watch.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.spinn.kit.idempotency.Idempotent;
import no.spinn.kit.page.FollowRequest;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.matching.common.problem.MatchingDetail;
import no.spinn.matching.organisation.ownership.api.CallersOwn;
import no.spinn.matching.organisation.profile.Profile;
import no.spinn.matching.organisation.profile.Profiles;
import no.spinn.matching.organisation.watch.FoundMatch;
import no.spinn.matching.organisation.watch.FoundMatches;
import no.spinn.matching.organisation.watch.Watch;
import no.spinn.matching.organisation.watch.WatchFilter;
import no.spinn.matching.organisation.watch.WatchProfile;
import no.spinn.matching.organisation.watch.Watches;
import no.spinn.matching.organisation.webhook.Webhook;
import no.spinn.matching.organisation.webhook.Webhooks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The watches of the caller. */
@Path("/v1/watches")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Watches", description = "Notifications of calls that fit a profile")
public class WatchResource {

    private final Watches watches;
    private final WatchProfile watchProfile;
    private final Profiles profiles;
    private final Webhooks webhooks;
    private final FoundMatches matches;
    private final FoundMatchViews views;
    private final CallersOwn own;

    WatchResource(
            Watches watches,
            WatchProfile watchProfile,
            Profiles profiles,
            Webhooks webhooks,
            FoundMatches matches,
            FoundMatchViews views,
            CallersOwn own) {
        this.watches = watches;
        this.watchProfile = watchProfile;
        this.profiles = profiles;
        this.webhooks = webhooks;
        this.matches = matches;
        this.views = views;
        this.own = own;
    }

    @POST
    @PermissionsAllowed("spinn:matching.write")
    @Idempotent
    @Operation(operationId = "createWatch", summary = "Watch for calls that fit a profile", description = """
        The watch finds each call that opens and fits the profile, and finds it again when it is amended. When \
        such a call is cancelled, closes early or is amended so that it no longer fits, the watch tells so once, \
        with the reason. The caller reads the matches and their ends with `GET /v1/watches/{id}/matches`, as a \
        stream, as events `no.spinn.match.found.v1` and `no.spinn.match.ended.v1`, or at a webhook. `GET /v1/profiles/{id}/matches` has the calls that are \
        open already.\
        """)
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "201",
            description = "The watch",
            content = @Content(schema = @Schema(implementation = WatchView.class)))
    @APIResponse(responseCode = "404", ref = "Problem", description = "The caller has no such profile or webhook")
    @APIResponse(
            responseCode = "409",
            ref = "Problem",
            description = "The organisation has the maximum number of watches")
    public Response create(@Valid @NotNull WatchBody body) {
        WatchFilter filter = FilterBody.read(body.filter());
        if (filter.contradictsItself()) {
            throw new Refusal(
                    KitProblem.INVALID,
                    MatchingDetail.NOTHING_SAVED.words(),
                    List.of(WatchIssue.FILTER_CONTRADICTS.at("/filter/closesTo")));
        }
        // The lock keeps the profile from being removed before the watch exists.
        Profile profile = own.lock(profiles, body.profileId());
        UUID webhookId = body.webhookId();
        Webhook webhook = webhookId == null ? null : own.lock(webhooks, webhookId);
        Watch watch =
                watchProfile.create(profile, body.name(), Boolean.TRUE.equals(body.undeterminedToo()), filter, webhook);
        return Response.created(URI.create("/v1/watches/" + watch.id()))
                .entity(WatchView.of(watch))
                .build();
    }

    @GET
    @PermissionsAllowed("spinn:matching")
    @Transactional
    @Operation(
            operationId = "listWatches",
            summary = "List watches",
            description = "Returns the watches of the caller, newest first.")
    public Page<WatchView> list(@BeanParam PageRequest page) {
        return own.list(watches, page, WatchView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("spinn:matching")
    @Transactional
    @Operation(operationId = "getWatch", summary = "Get a watch", description = "Returns a watch of the caller.")
    public WatchView get(@PathParam("id") UUID id) {
        return WatchView.of(own.find(watches, id));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("spinn:matching.write")
    @Transactional
    @Operation(
            operationId = "removeWatch",
            summary = "Remove a watch",
            description = "Deletes the watch and its matches. Removing a profile also removes its watches.")
    @APIResponse(responseCode = "204", description = "The watch is removed")
    public void remove(@PathParam("id") UUID id) {
        watchProfile.remove(own.find(watches, id));
    }

    @GET
    @Path("/{id}/matches")
    @PermissionsAllowed("spinn:matching")
    @Transactional
    @Operation(operationId = "listFoundMatches", summary = "Follow the matches of a watch", description = """
        Returns the matches that the watch has found, oldest first, each once. When a call that the watch has \
        found is nothing for it any more, an item with `ended` says so, and why. To poll for more, send the `next` \
        of the last response as `since`.\
        """)
    public Page<FoundMatchView> matches(@PathParam("id") UUID id, @BeanParam FollowRequest follow) {
        Watch watch = own.find(watches, id);
        List<FoundMatch> found = matches.of(watch, follow.after(id), follow.limit());
        return follow.page(found, FoundMatch::number, id).map(views::view);
    }
}
