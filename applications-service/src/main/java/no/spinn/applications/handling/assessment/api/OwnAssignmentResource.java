package no.spinn.applications.handling.assessment.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.spinn.applications.handling.assessment.AssignAssessors;
import no.spinn.applications.handling.assessment.AssignmentAct;
import no.spinn.applications.handling.assessment.AssignmentCase;
import no.spinn.applications.handling.assessment.Assignments;
import no.spinn.applications.handling.assessment.ScoreApplication;
import no.spinn.kit.idempotency.Idempotent;
import no.spinn.kit.precondition.Preconditions;
import no.spinn.kit.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The acts of an assessor on its own assignment. */
@Path("/v1/applications/{id}/assignments/{assignmentId}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessment")
public class OwnAssignmentResource {

    private final Assignments assignments;
    private final AssignAssessors assignAssessors;
    private final ScoreApplication scoreApplication;
    private final AssignmentAnswers answers;
    private final Preconditions preconditions;
    private final Caller caller;

    OwnAssignmentResource(
            Assignments assignments,
            AssignAssessors assignAssessors,
            ScoreApplication scoreApplication,
            AssignmentAnswers answers,
            Preconditions preconditions,
            Caller caller) {
        this.assignments = assignments;
        this.assignAssessors = assignAssessors;
        this.scoreApplication = scoreApplication;
        this.answers = answers;
        this.preconditions = preconditions;
        this.caller = caller;
    }

    @POST
    @Path("/declaration")
    @PermissionsAllowed("spinn:applications.write")
    @Idempotent
    @Operation(
            operationId = "declareImpartiality",
            summary = "Declare impartiality",
            description =
                    "Declares, with a reason, whether the assessor is impartial; for the assessor, before it reads "
                            + "the application. An assessor that is not impartial is recused.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = "The assignment",
            content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    @APIResponse(
            responseCode = "409",
            ref = "Problem",
            description = "The declaration has already been made, or the assessor has a conflict of interest")
    public Response declare(
            @PathParam("id") UUID id, @PathParam("assignmentId") UUID assignmentId, @Valid @NotNull Declaration body) {
        AssignmentCase assigned = begin(
                body.impartial ? AssignmentAct.DECLARE_IMPARTIAL : AssignmentAct.DECLARE_PARTIAL, id, assignmentId);
        if (body.impartial) {
            assignAssessors.declareImpartial(assigned);
        } else {
            assignAssessors.recuse(assigned.assignment(), body.reason);
        }
        return answers.changed(assigned);
    }

    @PUT
    @Path("/scores")
    @PermissionsAllowed("spinn:applications.write")
    @Transactional
    @Operation(
            operationId = "score",
            summary = "Score an application",
            description =
                    "Stores scores, which may be incomplete; for the assessor. The scores can be replaced until they "
                            + "are submitted.")
    @APIResponse(
            responseCode = "200",
            description = "The assignment",
            content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    @APIResponse(
            responseCode = "409",
            ref = "Problem",
            description =
                    "The assessor has a conflict of interest, or the state of the application or assignment does not "
                            + "allow it")
    @APIResponse(
            responseCode = "412",
            ref = "Problem",
            description = "The assignment has changed since the client read it")
    @APIResponse(responseCode = "428", ref = "Problem", description = "If-Match is missing")
    public Response score(
            @PathParam("id") UUID id, @PathParam("assignmentId") UUID assignmentId, @Valid @NotNull ScoresBody body) {
        AssignmentCase assigned = begin(AssignmentAct.SCORE, id, assignmentId);
        preconditions.requireVersion(assigned.assignment().version());
        scoreApplication.score(assigned, body.toScores());
        return answers.changed(assigned);
    }

    @POST
    @Path("/scores/submission")
    @PermissionsAllowed("spinn:applications.write")
    @Idempotent
    @Operation(
            operationId = "submitScores",
            summary = "Submit the scores",
            description =
                    "Submits the scores; for the assessor. They cannot change after that. Each criterion that people "
                            + "assess must have a score.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = "The assignment",
            content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    @APIResponse(responseCode = "422", ref = "Problem", description = "A criterion has no score")
    @APIResponse(
            responseCode = "409",
            ref = "Problem",
            description =
                    "The assessor has a conflict of interest, or the state of the application or assignment does not "
                            + "allow it")
    public Response submit(@PathParam("id") UUID id, @PathParam("assignmentId") UUID assignmentId) {
        AssignmentCase assigned = begin(AssignmentAct.SUBMIT, id, assignmentId);
        scoreApplication.submit(assigned);
        return answers.changed(assigned);
    }

    private AssignmentCase begin(AssignmentAct act, UUID id, UUID assignmentId) {
        return assignments.begin(act, id, assignmentId, caller.organisation());
    }

    /** The declaration of an assessor about its impartiality. */
    @Schema(name = "ImpartialityDeclarationRequest", examples = """
                    {"impartial": true, "reason": "No ties to anybody involved."}""")
    record Declaration(
            @NotNull Boolean impartial,

            @NotBlank
            @Size(max = 2000)
            @Schema(description = "The reason. The journal has it when the assessor is not impartial")
            String reason) {}
}
