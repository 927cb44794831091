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
import java.net.URI;
import java.util.UUID;
import no.spinn.kit.idempotency.Idempotent;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.precondition.Preconditions;
import no.spinn.kit.security.Caller;
import no.spinn.matching.organisation.ownership.api.OwnPages;
import no.spinn.matching.organisation.profile.Profile;
import no.spinn.matching.organisation.profile.Profiles;
import no.spinn.matching.organisation.profile.SaveProfile;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own profiles. */
@Path("/v1/profiles")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Profiles", description = "What organisations save of themselves and their projects")
public class ProfileResource {

    private final Profiles profiles;
    private final SaveProfile saveProfile;
    private final ProfileReader reader;
    private final Preconditions preconditions;
    private final Caller caller;

    ProfileResource(
            Profiles profiles,
            SaveProfile saveProfile,
            ProfileReader reader,
            Preconditions preconditions,
            Caller caller) {
        this.profiles = profiles;
        this.saveProfile = saveProfile;
        this.reader = reader;
        this.preconditions = preconditions;
        this.caller = caller;
    }

    @POST
    @PermissionsAllowed("spinn:matching.write")
    @Idempotent
    @Operation(operationId = "saveProfile", summary = "Save a profile", description = """
                    Saves what is known of the caller and of a project. Nobody else can read it; providers learn how many \
                    profiles their criteria reach, in multiples of five. At most 10,000 for each organisation.""")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "201",
            description = "The profile",
            content = @Content(schema = @Schema(implementation = ProfileView.class)))
    @APIResponse(responseCode = "409", ref = "Problem", description = "The organisation has as many as it may have")
    public Response save(@Valid @NotNull ProfileBody body) {
        Profile profile = saveProfile.save(caller.organisation(), body.name(), reader.facts(body));
        return Response.created(URI.create("/v1/profiles/" + profile.id()))
                .entity(ProfileView.of(profile))
                .tag(Preconditions.tag(profile.version()))
                .build();
    }

    @GET
    @PermissionsAllowed("spinn:matching")
    @Transactional
    @Operation(operationId = "listProfiles", summary = "List profiles", description = "The caller's own, newest first.")
    public Page<ProfileView> list(@BeanParam PageRequest page) {
        return OwnPages.of(profiles, caller.organisation(), page).map(ProfileView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("spinn:matching")
    @Transactional
    @Operation(operationId = "getProfile", summary = "Get a profile", description = "One of the caller's own.")
    @APIResponse(
            responseCode = "200",
            description = "The profile",
            content = @Content(schema = @Schema(implementation = ProfileView.class)))
    public Response get(@PathParam("id") UUID id) {
        Profile profile = profiles.own(id, caller.organisation());
        return preconditions.respond(Preconditions.tag(profile.version()), ProfileView.of(profile));
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("spinn:matching.write")
    @Transactional
    @Operation(
            operationId = "replaceProfile",
            summary = "Replace a profile",
            description = "Replaces the name and all facts.")
    @APIResponse(
            responseCode = "200",
            description = "The profile as it is now",
            content = @Content(schema = @Schema(implementation = ProfileView.class)))
    @APIResponse(responseCode = "412", ref = "Problem", description = "It has changed since it was read")
    @APIResponse(responseCode = "428", ref = "Problem", description = "If-Match is missing")
    public Response replace(@PathParam("id") UUID id, @Valid @NotNull ProfileBody body) {
        Profile profile = lock(id);
        saveProfile.change(profile, body.name(), reader.facts(body));
        return Response.ok(ProfileView.of(profile))
                .tag(Preconditions.tag(profile.version()))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("spinn:matching.write")
    @Transactional
    @Operation(
            operationId = "removeProfile",
            summary = "Remove a profile",
            description = "Nothing is left of it but that it was there.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "412", ref = "Problem", description = "It has changed since it was read")
    @APIResponse(responseCode = "428", ref = "Problem", description = "If-Match is missing")
    public void remove(@PathParam("id") UUID id) {
        saveProfile.remove(lock(id));
    }

    private Profile lock(UUID id) {
        Profile profile = profiles.lockOwn(id, caller.organisation());
        preconditions.requireIfMatch(Preconditions.tag(profile.version()));
        return profile;
    }
}
