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
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.Caller;
import no.spinn.matching.organisation.ownership.api.OwnPages;
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

/** The caller's own watches. */
@Path("/v1/watches")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Watches", description = "Hearing of calls that fit a profile")
public class WatchResource {

    private final Watches watches;
    private final WatchProfile watchProfile;
    private final Profiles profiles;
    private final Webhooks webhooks;
    private final FoundMatches matches;
    private final Caller caller;

    WatchResource(
            Watches watches,
            WatchProfile watchProfile,
            Profiles profiles,
            Webhooks webhooks,
            FoundMatches matches,
            Caller caller) {
        this.watches = watches;
        this.watchProfile = watchProfile;
        this.profiles = profiles;
        this.webhooks = webhooks;
        this.matches = matches;
        this.caller = caller;
    }

    @POST
    @PermissionsAllowed("spinn:matching.write")
    @Idempotent
    @Operation(operationId = "createWatch", summary = "Watch for calls", description = """
                    From now on the caller hears once of each call that opens and fits the profile, and once more of each amendment \
                    of it: in `GET /v1/watches/{id}/matches`, also as a stream, as `no.spinn.match.found.v1`, and at a webhook. What is open already is in \
                    `GET /v1/profiles/{id}/matches`.""")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "201",
            description = "The watch",
            content = @Content(schema = @Schema(implementation = WatchView.class)))
    @APIResponse(responseCode = "404", ref = "Problem", description = "The caller has no such profile or webhook")
    @APIResponse(responseCode = "409", ref = "Problem", description = "The organisation has as many as it may have")
    public Response create(@Valid @NotNull WatchBody body) {
        WatchFilter filter = FilterBody.read(body.filter());
        if (filter.contradictsItself()) {
            throw new Refusal(
                    KitProblem.INVALID,
                    "Nothing was saved; see errors.",
                    List.of(new Fault(
                            "/filter/closesTo",
                            "contradiction",
                            "no call closes after closesFrom and before closesTo")));
        }
        // Locked, so that it is not removed before the watch is there.
        Profile profile = profiles.lockOwn(body.profileId(), caller.organisation());
        UUID told = body.webhookId();
        Webhook webhook = told == null ? null : webhooks.lockOwn(told, caller.organisation());
        Watch watch =
                watchProfile.begin(profile, body.name(), Boolean.TRUE.equals(body.undeterminedToo()), filter, webhook);
        return Response.created(URI.create("/v1/watches/" + watch.id()))
                .entity(WatchView.of(watch))
                .build();
    }

    @GET
    @PermissionsAllowed("spinn:matching")
    @Transactional
    @Operation(operationId = "listWatches", summary = "List watches", description = "The caller's own, newest first.")
    public Page<WatchView> list(@BeanParam PageRequest page) {
        return OwnPages.of(watches, caller.organisation(), page).map(WatchView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("spinn:matching")
    @Transactional
    @Operation(operationId = "getWatch", summary = "Get a watch", description = "One of the caller's own.")
    public WatchView get(@PathParam("id") UUID id) {
        return WatchView.of(watches.own(id, caller.organisation()));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("spinn:matching.write")
    @Transactional
    @Operation(
            operationId = "removeWatch",
            summary = "Cease to watch",
            description = "What it has found goes with it. Removing a profile removes its watches.")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void remove(@PathParam("id") UUID id) {
        watchProfile.cease(watches.own(id, caller.organisation()));
    }

    @GET
    @Path("/{id}/matches")
    @PermissionsAllowed("spinn:matching")
    @Transactional
    @Operation(operationId = "listFoundMatches", summary = "Follow what a watch finds", description = """
                    What the watch was told, the oldest first, each once. Ask again with the `next` of the last answer as `since`, \
                    as often as you like.""")
    public Page<FoundMatchView> matches(@PathParam("id") UUID id, @BeanParam FollowRequest follow) {
        Watch watch = watches.own(id, caller.organisation());
        List<FoundMatch> found = matches.of(watch, follow.after(id), follow.limit());
        return follow.page(found, FoundMatch::number, id).map(FoundMatchView::of);
    }
}
