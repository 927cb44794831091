package no.spinn.applications.handling.assessment.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.applying.application.Part;
import no.spinn.applications.handling.assessment.AssignAssessors;
import no.spinn.applications.handling.assessment.Assignment;
import no.spinn.applications.handling.assessment.AssignmentAct;
import no.spinn.applications.handling.assessment.AssignmentCase;
import no.spinn.applications.handling.assessment.Assignments;
import no.spinn.kit.idempotency.Idempotent;
import no.spinn.kit.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The assignments of an application to assessors, with their scores. Assessors see their own, and the provider sees
 * all.
 */
@Path("/v1/applications/{id}/assignments")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessment")
public class AssignmentResource {

    private final Applications applications;
    private final Assignments assignments;
    private final AssignAssessors assignAssessors;
    private final AssignmentAnswers answers;
    private final Caller caller;

    AssignmentResource(
            Applications applications,
            Assignments assignments,
            AssignAssessors assignAssessors,
            AssignmentAnswers answers,
            Caller caller) {
        this.applications = applications;
        this.assignments = assignments;
        this.assignAssessors = assignAssessors;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @PermissionsAllowed("spinn:applications.write")
    @Idempotent
    @Operation(
            operationId = "assignAssessor",
            summary = "Assign an assessor",
            description =
                    "Assigns the application to an assessor; for the provider. Refuses an assessor that acts for, or "
                            + "is tied to, the applicant or a partner (forvaltningsloven § 6). The errors name each "
                            + "tie.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "201",
            description = "The assignment",
            content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    @APIResponse(
            responseCode = "409",
            ref = "Problem",
            description = "The assessor has a conflict of interest, or the state of the application does not allow it")
    public Response assign(@PathParam("id") UUID id, @Valid @NotNull NewAssignment body) {
        Application application = applications.begin(Act.ASSIGN_ASSESSOR, id, caller.organisation());
        Assignment assignment = assignAssessors.assign(application, body.assessorId);
        return answers.created(application, assignment);
    }

    @GET
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "listAssignments",
            summary = "List the assignments",
            description = "Lists all assignments of the application; for the provider.")
    public AssignmentView.AssignmentList list(@PathParam("id") UUID id) {
        Application application = applications.readable(id, caller.organisation(), Part.ASSESSMENT);
        return answers.list(application, assignments.of(id));
    }

    @GET
    @Path("/{assignmentId}")
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "getAssignment",
            summary = "Get an assignment",
            description =
                    "Returns an assignment with its scores; for the provider, and for the organisation that acts for "
                            + "the assessor.")
    @APIResponse(
            responseCode = "200",
            description = "The assignment",
            content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    public Response get(@PathParam("id") UUID id, @PathParam("assignmentId") UUID assignmentId) {
        Optional<Assignment> assignment = assignments.one(id, assignmentId);
        boolean isOwn = assignment
                .filter(one -> one.organisation().equals(caller.organisation()))
                .isPresent();
        // Others learn of an assignment only when they may read the application.
        Application application =
                isOwn ? applications.findById(id) : applications.readable(id, caller.organisation(), Part.ASSESSMENT);
        return answers.read(application, assignment.orElseThrow(Assignments::notFound));
    }

    @POST
    @Path("/{assignmentId}/recusal")
    @PermissionsAllowed("spinn:applications.write")
    @Idempotent
    @Operation(
            operationId = "recuseAssessor",
            summary = "Recuse an assessor",
            description =
                    "Recuses an assessor; for the provider. The assessor can no longer read the application, and its "
                            + "scores do not count.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = "The assignment",
            content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    @APIResponse(
            responseCode = "409",
            ref = "Problem",
            description = "The assessor is already recused, or the state of the application does not allow it")
    public Response recuse(
            @PathParam("id") UUID id, @PathParam("assignmentId") UUID assignmentId, @Valid @NotNull Recusal body) {
        AssignmentCase assigned = assignments.begin(AssignmentAct.RECUSE, id, assignmentId, caller.organisation());
        assignAssessors.recuse(assigned.assignment(), body.reason);
        return answers.changed(assigned);
    }

    /** The assessor to assign. */
    @Schema(name = "AssignmentRequest")
    record NewAssignment(@NotNull UUID assessorId) {}

    /** The reason for recusing an assessor. */
    @Schema(name = "RecusalRequest")
    record Recusal(@NotBlank @Size(max = 2000) String reason) {}
}
