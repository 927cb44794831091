package no.spinn.applications.handling.letter.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.applying.application.Part;
import no.spinn.applications.common.document.Document;
import no.spinn.applications.common.document.PdfRenderer;
import no.spinn.applications.common.document.api.DocumentAnswers;
import no.spinn.applications.handling.letter.WriteLetter;
import no.spinn.applications.handling.notice.Notices;
import no.spinn.kit.precondition.Preconditions;
import no.spinn.kit.security.Caller;
import no.spinn.kit.value.Sha256;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The letter of a notice. */
@Path("/v1/applications/{id}/notices/{noticeId}/letter")
@RunOnVirtualThread
@Produces({MediaType.APPLICATION_JSON, PdfRenderer.MEDIA_TYPE})
@Tag(name = "Appeal")
public class LetterResource {

    private final Applications applications;
    private final Notices notices;
    private final WriteLetter writeLetter;
    private final DocumentAnswers documents;
    private final Caller caller;

    LetterResource(
            Applications applications,
            Notices notices,
            WriteLetter writeLetter,
            DocumentAnswers documents,
            Caller caller) {
        this.applications = applications;
        this.notices = notices;
        this.writeLetter = writeLetter;
        this.documents = documents;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "getLetter",
            summary = "Get the letter",
            description =
                    "The outcome with the reasons for each criterion and the right to appeal, in the applicant's language form: "
                            + "as JSON, or with `Accept: application/pdf` as PDF (PDF/A-2a and PDF/UA-1).")
    @APIResponse(
            responseCode = "200",
            description = "The letter",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = LetterView.class)),
                @Content(
                        mediaType = PdfRenderer.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response get(@PathParam("id") UUID id, @PathParam("noticeId") UUID noticeId) {
        applications.readable(id, caller.organisation(), Part.DECISION);
        Document letter = writeLetter.of(notices.one(id, noticeId));
        LetterView view = LetterView.of(letter);
        return documents.respond(
                view,
                Preconditions.tag(Sha256.of(view.toString().getBytes(StandardCharsets.UTF_8))),
                () -> letter,
                "letter-%s.pdf".formatted(noticeId));
    }
}
