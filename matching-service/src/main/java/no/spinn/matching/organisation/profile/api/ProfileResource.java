package no.spinn.matching.organisation.profile.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.spinn.kit.idempotency.Idempotent;
import no.spinn.kit.ownership.CallersOwn;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import no.spinn.matching.organisation.profile.Profile;
import no.spinn.matching.organisation.profile.Profiles;
import no.spinn.matching.organisation.profile.SaveProfile;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The profiles of the caller. */
@Path("/v1/profiles")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Profiles", description = "What organisations save about themselves and their projects")
public class ProfileResource {

    private final Profiles profiles;
    private final SaveProfile saveProfile;
    private final ProfileReader reader;
    private final CallersOwn own;

    ProfileResource(Profiles profiles, SaveProfile saveProfile, ProfileReader reader, CallersOwn own) {
        this.profiles = profiles;
        this.saveProfile = saveProfile;
        this.reader = reader;
        this.own = own;
    }

    @POST
    @PermissionsAllowed("spinn:matching.write")
    @Idempotent
    @Operation(operationId = "saveProfile", summary = "Save a profile", description = """
                    Saves what is known about the caller and a project. Only the caller can read it. Providers read how \
                    many profiles their criteria reach, in multiples of five. An organisation has at most 10,000 profiles.""")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "201",
            description = "The profile",
            content = @Content(schema = @Schema(implementation = ProfileView.class)))
    @APIResponse(
            responseCode = "409",
            ref = "Problem",
            description = "The organisation has the maximum number of profiles")
    public Response save(@Valid @NotNull ProfileBody body) {
        Profile profile = saveProfile.save(own.organisation(), body.name(), reader.facts(body));
        return CallersOwn.created("/v1/profiles", profile, ProfileView::of);
    }

    @GET
    @PermissionsAllowed("spinn:matching")
    @Transactional
    @Operation(
            operationId = "listProfiles",
            summary = "List profiles",
            description = "Returns the profiles of the caller, newest first.")
    public Page<ProfileView> list(@BeanParam PageRequest page) {
        return own.list(profiles, page, ProfileView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("spinn:matching")
    @Transactional
    @Operation(operationId = "getProfile", summary = "Get a profile", description = "Returns a profile of the caller.")
    @APIResponse(
            responseCode = "200",
            description = "The profile",
            content = @Content(schema = @Schema(implementation = ProfileView.class)))
    public Response get(@PathParam("id") UUID id) {
        return own.read(own.find(profiles, id), ProfileView::of);
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("spinn:matching.write")
    @Transactional
    @Operation(
            operationId = "replaceProfile",
            summary = "Replace a profile",
            description = "Replaces the name, all facts and all members.")
    @APIResponse(
            responseCode = "200",
            description = "The changed profile",
            content = @Content(schema = @Schema(implementation = ProfileView.class)))
    @APIResponse(responseCode = "412", ref = "Problem", description = "The profile has changed since it was read")
    @APIResponse(responseCode = "428", ref = "Problem", description = "If-Match is missing")
    public Response replace(@PathParam("id") UUID id, @Valid @NotNull ProfileBody body) {
        Profile profile = own.lockMatching(profiles, id);
        saveProfile.change(profile, body.name(), reader.facts(body));
        return CallersOwn.changed(profile, ProfileView::of);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("spinn:matching.write")
    @Transactional
    @Operation(
            operationId = "removeProfile",
            summary = "Remove a profile",
            description = "Deletes the profile and its watches. Only the audit log shows that it existed.")
    @APIResponse(responseCode = "204", description = "The profile is removed")
    @APIResponse(responseCode = "412", ref = "Problem", description = "The profile has changed since it was read")
    @APIResponse(responseCode = "428", ref = "Problem", description = "If-Match is missing")
    public void remove(@PathParam("id") UUID id) {
        saveProfile.remove(own.lockMatching(profiles, id));
    }
}
