package no.spinn.applications.applying.copy.api;

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
import no.spinn.applications.applying.application.api.ApplicationAnswers;
import no.spinn.applications.applying.copy.CopyApplication;
import no.spinn.kit.idempotency.Idempotent;
import no.spinn.kit.label.EnumLabels;
import no.spinn.kit.language.Languages;
import no.spinn.kit.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Copies earlier applications into new drafts. */
@Path("/v1/applications/{id}/copies")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
public class CopyResource {

    private final Applications applications;
    private final CopyApplication copyApplication;
    private final ApplicationAnswers answers;
    private final EnumLabels labels;
    private final Languages languages;
    private final Caller caller;

    CopyResource(
            Applications applications,
            CopyApplication copyApplication,
            ApplicationAnswers answers,
            EnumLabels labels,
            Languages languages,
            Caller caller) {
        this.applications = applications;
        this.copyApplication = copyApplication;
        this.answers = answers;
        this.labels = labels;
        this.languages = languages;
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
                            + "then reports it. Partners are not copied: they agreed to that application. With "
                            + "`withAttachments`, the copy has the attachments, too, without another upload; `leftOut` "
                            + "names those for which the call does not ask, and those that the scanner found infected.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "201",
            description = "The new draft",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = CopyView.class)))
    @APIResponse(responseCode = "409", ref = "Problem", description = "The call is closed or cancelled")
    public Response copy(@PathParam("id") UUID id, @Valid @NotNull NewCopy body) {
        Application earlier = applications.begin(Act.COPY, id, caller.organisation());
        CopyApplication.Copy copy =
                copyApplication.copy(earlier, body.callId(), Boolean.TRUE.equals(body.withAttachments()));
        return answers.created(
                URI.create("/v1/applications/" + copy.application().id()),
                copy.application(),
                view -> CopyView.of(view, copy.leftOut(), labels, languages));
    }

    /** The call that a copy is for, and what it takes along. */
    @Schema(name = "CopyRequest")
    record NewCopy(
            @NotNull @Schema(description = "The call to apply to, which may be the same one or another one")
            UUID callId,

            @Schema(description = "Whether the copy has the attachments as well", defaultValue = "false") @Nullable
            Boolean withAttachments) {}
}
