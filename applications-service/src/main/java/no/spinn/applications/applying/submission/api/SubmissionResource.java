package no.spinn.applications.applying.submission.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.applying.application.Part;
import no.spinn.applications.applying.application.api.ApplicationAnswers;
import no.spinn.applications.applying.submission.Submission;
import no.spinn.applications.applying.submission.Submissions;
import no.spinn.applications.applying.submission.SubmitApplication;
import no.spinn.applications.common.document.PdfRenderer;
import no.spinn.kit.idempotency.Idempotent;
import no.spinn.kit.precondition.Preconditions;
import no.spinn.kit.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Submits applications, and returns the receipt and the snapshot. */
@Path("/v1/applications/{id}/submission")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Submission", description = "Submitting an application, and the receipt that proves it")
public class SubmissionResource {

    private final Applications applications;
    private final SubmitApplication submit;
    private final Submissions submissions;
    private final ApplicationAnswers answers;
    private final ReceiptAnswers receipts;
    private final Preconditions preconditions;
    private final Caller caller;

    SubmissionResource(
            Applications applications,
            SubmitApplication submit,
            Submissions submissions,
            ApplicationAnswers answers,
            ReceiptAnswers receipts,
            Preconditions preconditions,
            Caller caller) {
        this.applications = applications;
        this.submit = submit;
        this.submissions = submissions;
        this.answers = answers;
        this.receipts = receipts;
        this.preconditions = preconditions;
        this.caller = caller;
    }

    @POST
    @PermissionsAllowed("spinn:applications.write")
    @Idempotent
    @Operation(
            operationId = "submitApplication",
            summary = "Submit an application",
            description = "Submits the application in one transaction. The clock of the database decides about the "
                    + "deadline: a request whose head has arrived before that instant is accepted, and one that "
                    + "arrives at or after it is refused. A request that waits for more than five seconds, or after "
                    + "whose arrival the draft, an attachment or a partner changes, counts when it is processed.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "201",
            description = "The receipt of the submission",
            content = @Content(schema = @Schema(implementation = ReceiptView.class)))
    @APIResponse(
            responseCode = "409",
            ref = "Problem",
            description = "The state of the application, or the call, does not allow it")
    @APIResponse(responseCode = "412", ref = "Problem", description = "The draft has changed since the client read it")
    @APIResponse(responseCode = "422", ref = "Problem", description = "The application is not complete")
    @APIResponse(responseCode = "428", ref = "Problem", description = "If-Match is missing")
    public Response submit(@PathParam("id") UUID id) {
        Application application = applications.begin(Act.SUBMIT, id, caller.organisation());
        answers.requireIfMatch(application);
        return receipts.created(submit.submit(application));
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, PdfRenderer.MEDIA_TYPE})
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "getReceipt",
            summary = "Get the receipt",
            description = "Returns the receipt of the submission, for the applicant and the provider of the call. The "
                    + "format is JSON or, with `Accept: application/pdf`, a document (PDF/A-2a and PDF/UA-1) "
                    + "in the language of the application. Each format has its own ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The receipt",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReceiptView.class)),
                @Content(
                        mediaType = PdfRenderer.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response receipt(@PathParam("id") UUID id) {
        return receipts.read(submissionOf(id));
    }

    @GET
    @Path("/snapshot")
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "getSnapshot",
            summary = "Get the snapshot",
            description =
                    "Returns the submitted application as canonical JSON. The SHA-256 of the receipt is the hash of "
                            + "these bytes, which never change.")
    @APIResponse(
            responseCode = "200",
            description = "The snapshot",
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    public Response snapshot(@PathParam("id") UUID id) {
        Submission submission = submissionOf(id);
        return preconditions.respond(Preconditions.tag(submission.snapshotSha256()), submission.snapshot());
    }

    private Submission submissionOf(UUID id) {
        return submissions.of(applications
                .readable(id, caller.organisation(), Part.SUBMISSION)
                .id());
    }
}
