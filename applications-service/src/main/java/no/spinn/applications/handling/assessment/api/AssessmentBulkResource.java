package no.spinn.applications.handling.assessment.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.api.ApplicationItem;
import no.spinn.applications.applying.application.api.BulkActs;
import no.spinn.applications.handling.assessment.AssignAssessors;
import no.spinn.applications.handling.assessment.AssignmentAct;
import no.spinn.applications.handling.assessment.AssignmentCase;
import no.spinn.applications.handling.assessment.Assignments;
import no.spinn.applications.handling.assessment.ScoreApplication;
import no.spinn.kit.bulk.Bulk;
import no.spinn.kit.bulk.BulkAnswer;
import no.spinn.kit.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Assessments of many applications in one request. */
@Path("/v1/bulk")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessment")
public class AssessmentBulkResource {

    private static final String OUTCOMES = "What came of each item";

    private final ScoreApplication scoreApplication;
    private final AssignAssessors assignAssessors;
    private final Assignments assignments;
    private final BulkActs bulk;
    private final Caller caller;

    AssessmentBulkResource(
            ScoreApplication scoreApplication,
            AssignAssessors assignAssessors,
            Assignments assignments,
            BulkActs bulk,
            Caller caller) {
        this.scoreApplication = scoreApplication;
        this.assignAssessors = assignAssessors;
        this.assignments = assignments;
        this.bulk = bulk;
        this.caller = caller;
    }

    @POST
    @Path("/assessments")
    @PermissionsAllowed("spinn:applications.write")
    @Operation(
            operationId = "beginAssessments",
            summary = "Begin many assessments",
            description =
                    "Begins the assessments of up to 1,000 applications after the formal check; for the provider.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = OUTCOMES,
            content = @Content(schema = @Schema(implementation = BulkAnswer.class)))
    public Response begin(@Valid @NotNull Bulk<AssessmentItem> body) {
        return bulk.perform(body, Act.BEGIN_ASSESSMENT, (application, item) -> scoreApplication.begin(application));
    }

    @POST
    @Path("/assignments")
    @PermissionsAllowed("spinn:applications.write")
    @Operation(
            operationId = "assignAssessors",
            summary = "Make many assignments",
            description =
                    "Assigns up to 1,000 pairs of an application and an assessor; for the provider. Refuses an assessor with a conflict of interest.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = OUTCOMES,
            content = @Content(schema = @Schema(implementation = BulkAnswer.class)))
    public Response assign(@Valid @NotNull Bulk<AssignmentItem> body) {
        return bulk.create(
                body,
                Act.ASSIGN_ASSESSOR,
                (application, item) ->
                        assignAssessors.assign(application, item.assessorId).id());
    }

    @POST
    @Path("/scores")
    @PermissionsAllowed("spinn:applications.write")
    @Operation(
            operationId = "submitManyScores",
            summary = "Submit many scores",
            description =
                    "Stores and submits the scores of up to 1,000 assignments; for the organisation that acts for their assessors. An "
                            + "assessor that has not declared itself impartial declares so with `impartial`.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = OUTCOMES,
            content = @Content(schema = @Schema(implementation = BulkAnswer.class)))
    public Response score(@Valid @NotNull Bulk<ScoresItem> body) {
        return bulk.perform(body, Act.SCORE, (application, item) -> score(item));
    }

    private void score(ScoresItem item) {
        if (Boolean.TRUE.equals(item.impartial)) {
            assignAssessors.declareImpartial(begin(AssignmentAct.DECLARE_IMPARTIAL, item));
        }
        scoreApplication.score(begin(AssignmentAct.SCORE, item), ScoresBody.toScores(item.scores));
        scoreApplication.submit(begin(AssignmentAct.SUBMIT, item));
    }

    private AssignmentCase begin(AssignmentAct act, ScoresItem item) {
        return assignments.begin(act, item.applicationId, item.assignmentId, caller.organisation());
    }

    /** The scores of one assignment. */
    @Schema(name = "ScoresItem")
    record ScoresItem(
            @NotNull UUID applicationId,

            @Pattern(regexp = KEY) @Schema(description = ABOUT_KEY) @Nullable
            String key,

            @Schema(description = ABOUT_VERSION) @Nullable Long version,

            @NotNull UUID assignmentId,

            @Schema(description = "True when the assessor declares itself impartial with this item, instead of before")
            @Nullable
            Boolean impartial,

            @NotNull @Size(max = 100) List<ScoresBody.@NotNull @Valid ScoreBody> scores)
            implements ApplicationItem {}

    /** The assessment of one application. */
    @Schema(name = "AssessmentItem")
    record AssessmentItem(
            @NotNull UUID applicationId,

            @Pattern(regexp = KEY) @Schema(description = ABOUT_KEY) @Nullable
            String key,

            @Schema(description = ABOUT_VERSION) @Nullable Long version)
            implements ApplicationItem {}

    /** The assignment of one application to one assessor. */
    @Schema(name = "AssignmentItem")
    record AssignmentItem(
            @NotNull UUID applicationId,

            @Pattern(regexp = KEY) @Schema(description = ABOUT_KEY) @Nullable
            String key,

            @Schema(description = ABOUT_VERSION) @Nullable Long version,

            @NotNull UUID assessorId)
            implements ApplicationItem {}
}
