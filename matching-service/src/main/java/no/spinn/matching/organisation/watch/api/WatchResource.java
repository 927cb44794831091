package no.spinn.matching.organisation.watch.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import no.spinn.kit.idempotency.Idempotent;
import no.spinn.kit.json.MergePatch;
import no.spinn.kit.ownership.CallersOwn;
import no.spinn.kit.page.FollowRequest;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.webhook.Webhook;
import no.spinn.kit.webhook.Webhooks;
import no.spinn.matching.organisation.profile.Profile;
import no.spinn.matching.organisation.profile.Profiles;
import no.spinn.matching.organisation.watch.FoundMatch;
import no.spinn.matching.organisation.watch.FoundMatches;
import no.spinn.matching.organisation.watch.Watch;
import no.spinn.matching.organisation.watch.WatchFilter;
import no.spinn.matching.organisation.watch.WatchProfile;
import no.spinn.matching.organisation.watch.Watches;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

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
    private final WatchPatches patches;
    private final CallersOwn own;

    WatchResource(
            Watches watches,
            WatchProfile watchProfile,
            Profiles profiles,
            Webhooks webhooks,
            FoundMatches matches,
            FoundMatchViews views,
            WatchPatches patches,
            CallersOwn own) {
        this.watches = watches;
        this.watchProfile = watchProfile;
        this.profiles = profiles;
        this.webhooks = webhooks;
        this.matches = matches;
        this.views = views;
        this.patches = patches;
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
        WatchFilter filter = filter(body.filter());
        // The lock keeps the profile from being removed before the watch exists.
        Profile profile = own.lock(profiles, body.profileId());
        Watch watch = watchProfile.create(
                profile, body.name(), Boolean.TRUE.equals(body.undeterminedToo()), filter, webhook(body.webhookId()));
        return CallersOwn.created("/v1/watches", watch, WatchView::of);
    }

    private static WatchFilter filter(@Nullable FilterBody body) {
        List<Fault> faults = FilterBody.faults(body);
        if (!faults.isEmpty()) {
            throw new Refusal(KitProblem.INVALID, KitDetail.NOTHING_SAVED.words(), faults);
        }
        return FilterBody.read(body);
    }

    private @Nullable Webhook webhook(@Nullable UUID id) {
        return id == null ? null : own.lock(webhooks, id);
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
    @APIResponse(
            responseCode = "200",
            description = "The watch",
            content = @Content(schema = @Schema(implementation = WatchView.class)))
    public Response get(@PathParam("id") UUID id) {
        return own.read(own.find(watches, id), WatchView::of);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("spinn:matching.write")
    @Transactional
    @Operation(operationId = "changeWatch", summary = "Change a watch", description = """
        Applies a JSON Merge Patch (RFC 7396). Only the members in the patch change; null removes a member. The profile cannot be \
        changed. The change holds for calls that open or are amended from now on; what the watch has found stays.\
        """)
    @RequestBody(
            required = true,
            content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = WatchPatch.class)))
    @APIResponse(
            responseCode = "200",
            description = "The changed watch",
            content = @Content(schema = @Schema(implementation = WatchView.class)))
    @APIResponse(responseCode = "412", ref = "Problem", description = "The watch has changed since it was read")
    @APIResponse(responseCode = "428", ref = "Problem", description = "If-Match is missing")
    public Response change(@PathParam("id") UUID id, @NotNull JsonNode patch) throws JsonProcessingException {
        Watch watch = own.lockMatching(watches, id);
        WatchPatch changed = patches.apply(watch, patch);
        watchProfile.change(
                watch,
                changed.name(),
                Boolean.TRUE.equals(changed.undeterminedToo()),
                filter(changed.filter()),
                webhook(changed.webhookId()));
        return CallersOwn.changed(watch, WatchView::of);
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
