package no.spinn.applications.applying.application.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
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
import no.spinn.kit.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Copies earlier applications into new drafts. */
@Path("/v1/applications/{id}/copies")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
public class CopyResource {

    private final Applications applications;
    private final EditDraft editDraft;
    private final ApplicationAnswers answers;
    private final Caller caller;

    CopyResource(Applications applications, EditDraft editDraft, ApplicationAnswers answers, Caller caller) {
        this.applications = applications;
        this.editDraft = editDraft;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @PermissionsAllowed("spinn:applications.write")
    @Idempotent
    @Operation(
            operationId = "copyApplication",
            summary = "Copy an application into a new draft",
            description =
                    "Copies an application of the caller, in any state, into a new draft for a call that is neither "
                            + "closed nor cancelled. Facts that the vocabulary no longer accepts are omitted. Answers "
                            + "are copied even if the form of the other call differs; the validation of the draft "
                            + "then reports it. Partners and attachments are not copied: partners agreed to that "
                            + "application, and attachments belong to its call.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "201",
            description = "The new draft",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    @APIResponse(responseCode = "409", ref = "Problem", description = "The call is closed or cancelled")
    public Response copy(@PathParam("id") UUID id, @Valid @NotNull NewCopy body) {
        Application earlier = applications.begin(Act.COPY, id, caller.organisation());
        Application copy = editDraft.copy(earlier, body.callId());
        return answers.created(URI.create("/v1/applications/" + copy.id()), copy);
    }

    /** The call that a copy is for. */
    @Schema(name = "NewCopy")
    record NewCopy(
            @NotNull @Schema(description = "The call to apply to, which may be the same one or another one")
            UUID callId) {}
}
