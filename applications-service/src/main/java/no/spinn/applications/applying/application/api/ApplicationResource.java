package no.spinn.applications.applying.application.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.applying.application.EditDraft;
import no.spinn.kit.idempotency.Idempotent;
import no.spinn.kit.json.MergePatch;
import no.spinn.kit.language.Languages;
import no.spinn.kit.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Applications and their drafts. */
@Path("/v1/applications")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications", description = "Applications and their drafts")
public class ApplicationResource {

    private final Applications applications;
    private final EditDraft editDraft;
    private final DraftPatch patches;
    private final ApplicationAnswers answers;
    private final Languages languages;
    private final Caller caller;

    ApplicationResource(
            Applications applications,
            EditDraft editDraft,
            DraftPatch patches,
            ApplicationAnswers answers,
            Languages languages,
            Caller caller) {
        this.applications = applications;
        this.editDraft = editDraft;
        this.patches = patches;
        this.answers = answers;
        this.languages = languages;
        this.caller = caller;
    }

    @POST
    @PermissionsAllowed("spinn:applications.write")
    @Idempotent
    @Operation(
            operationId = "createApplication",
            summary = "Begin an application",
            description =
                    "Creates a draft for a call that is neither closed nor cancelled. The draft may be incomplete.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    @APIResponse(responseCode = "409", ref = "Problem", description = "The call is closed or cancelled")
    public Response create(@Valid @NotNull NewApplication body) {
        Application application =
                editDraft.begin(body.callId(), caller.organisation(), body.draft(languages.preferred()));
        return answers.created(URI.create("/v1/applications/" + application.id()), application);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "getApplication",
            summary = "Get an application",
            description =
                    "Returns an application in which the caller has a role: the applicant, the provider of its call, "
                            + "a partner that has confirmed, an assessor, or the appeal body of a forwarded appeal. "
                            + "Partners do not see the answers. Partners and assessors see neither the eligibility "
                            + "report nor the hash. When the eligibility report arrives, it becomes part of the "
                            + "application and changes the ETag. The ETag also changes with what else the answer "
                            + "shows, such as the names of the call; If-Match of a change compares only its part "
                            + "before the dot, the version of the application.")
    @APIResponse(
            responseCode = "200",
            description = "The application",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answers.read(applications.access(id, caller.organisation()));
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("spinn:applications.write")
    @Transactional
    @Operation(
            operationId = "replaceDraft",
            summary = "Replace a draft",
            description = "Replaces everything that the applicant writes. Members that the body omits become empty.")
    @APIResponse(
            responseCode = "200",
            description = "The changed draft",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    @APIResponse(responseCode = "409", ref = "Problem", description = "The application is no longer a draft")
    @APIResponse(responseCode = "412", ref = "Problem", description = "The draft has changed since the client read it")
    @APIResponse(responseCode = "428", ref = "Problem", description = "If-Match is missing")
    public Response replace(@PathParam("id") UUID id, @Valid @NotNull DraftBody body) {
        Application application = begin(Act.EDIT_DRAFT, id);
        editDraft.rewrite(application, body.draft(application.language()));
        return answers.changed(application);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("spinn:applications.write")
    @Transactional
    @Operation(
            operationId = "changeDraft",
            summary = "Change a draft",
            description = "Applies a JSON Merge Patch (RFC 7396). Only the members in the patch change; null removes a "
                    + "member.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = DraftBody.class)))
    @APIResponse(
            responseCode = "200",
            description = "The changed draft",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    @APIResponse(responseCode = "409", ref = "Problem", description = "The application is no longer a draft")
    @APIResponse(responseCode = "412", ref = "Problem", description = "The draft has changed since the client read it")
    @APIResponse(responseCode = "428", ref = "Problem", description = "If-Match is missing")
    public Response change(@PathParam("id") UUID id, @NotNull JsonNode patch) {
        Application application = begin(Act.EDIT_DRAFT, id);
        editDraft.rewrite(application, patches.apply(application.draft(), patch));
        return answers.changed(application);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("spinn:applications.write")
    @Transactional
    @Operation(
            operationId = "deleteDraft",
            summary = "Delete a draft",
            description = "Only a draft can be deleted. A submitted application can be withdrawn.")
    @APIResponse(responseCode = "204", description = "The draft was deleted")
    @APIResponse(responseCode = "409", ref = "Problem", description = "The application is no longer a draft")
    @APIResponse(responseCode = "412", ref = "Problem", description = "The draft has changed since the client read it")
    @APIResponse(responseCode = "428", ref = "Problem", description = "If-Match is missing")
    public void delete(@PathParam("id") UUID id) {
        editDraft.discard(begin(Act.DISCARD, id));
    }

    private Application begin(Act act, UUID id) {
        Application application = applications.begin(act, id, caller.organisation());
        answers.requireIfMatch(application);
        return application;
    }
}
