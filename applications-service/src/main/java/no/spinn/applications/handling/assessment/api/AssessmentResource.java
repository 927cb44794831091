package no.spinn.applications.handling.assessment.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.applying.application.Part;
import no.spinn.applications.applying.application.State;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.applications.handling.assessment.AssessmentSettings;
import no.spinn.applications.handling.assessment.Consensus;
import no.spinn.applications.handling.assessment.Consensuses;
import no.spinn.applications.handling.assessment.RankApplications;
import no.spinn.applications.handling.assessment.ScoreApplication;
import no.spinn.kit.idempotency.Idempotent;
import no.spinn.kit.language.Languages;
import no.spinn.kit.precondition.Preconditions;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The assessment of an application, for the provider. */
@Path("/v1/applications/{id}/assessment")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessment")
public class AssessmentResource {

    private final Applications applications;
    private final ScoreApplication scoreApplication;
    private final RankApplications rankApplications;
    private final Consensuses consensuses;
    private final AssessmentSettings settings;
    private final Preconditions preconditions;
    private final Languages languages;
    private final Caller caller;

    AssessmentResource(
            Applications applications,
            ScoreApplication scoreApplication,
            RankApplications rankApplications,
            Consensuses consensuses,
            AssessmentSettings settings,
            Preconditions preconditions,
            Languages languages,
            Caller caller) {
        this.applications = applications;
        this.scoreApplication = scoreApplication;
        this.rankApplications = rankApplications;
        this.consensuses = consensuses;
        this.settings = settings;
        this.preconditions = preconditions;
        this.languages = languages;
        this.caller = caller;
    }

    @POST
    @PermissionsAllowed("spinn:applications.write")
    @Idempotent
    @Operation(
            operationId = "beginAssessment",
            summary = "Begin the assessment",
            description = "Begins the assessment after the formal check; for the provider.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = "The state of the application",
            content = @Content(schema = @Schema(implementation = BegunView.class)))
    @APIResponse(responseCode = "409", ref = "Problem", description = "The state of the application does not allow it")
    public Response begin(@PathParam("id") UUID id) {
        Application application = applications.begin(Act.BEGIN_ASSESSMENT, id, caller.organisation());
        scoreApplication.begin(application);
        return Response.ok(new BegunView(application.id(), application.state())).build();
    }

    @GET
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "getAssessment",
            summary = "Get the assessment of an application",
            description = "Returns all submitted scores with their reasons for each criterion, the criteria on which "
                    + "assessors disagree, and the weighted total; for the provider.")
    public AssessmentView get(@PathParam("id") UUID id) {
        Application application = applications.readable(id, caller.organisation(), Part.ASSESSMENT);
        return AssessmentView.of(id, rankApplications.standing(application), settings.disagreement(), languages);
    }

    @GET
    @Path("/consensus")
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "getConsensus",
            summary = "Get the agreed scores",
            description = "Returns the agreed scores, which replace the scores of each assessor; for the provider.")
    @APIResponse(
            responseCode = "200",
            description = "The agreed scores",
            content = @Content(schema = @Schema(implementation = ConsensusView.class)))
    public Response consensus(@PathParam("id") UUID id) {
        applications.readable(id, caller.organisation(), Part.ASSESSMENT);
        Consensus consensus = consensuses
                .findByIdOptional(id)
                .orElseThrow(() -> new Refusal(KitProblem.NOT_FOUND, ApplicationDetail.NO_CONSENSUS.words()));
        return preconditions.respond(Preconditions.tag(consensus.version()), ConsensusView.of(consensus));
    }

    @PUT
    @Path("/consensus")
    @PermissionsAllowed("spinn:applications.write")
    @Transactional
    @Operation(
            operationId = "agreeOnScores",
            summary = "Agree on scores",
            description = "Stores one agreed score for each criterion, once an assessor has submitted scores; for the "
                    + "provider. To replace agreed scores, send their ETag as If-Match.")
    @Parameter(ref = "IfMatchToReplace")
    @APIResponse(
            responseCode = "200",
            description = "The agreed scores",
            content = @Content(schema = @Schema(implementation = ConsensusView.class)))
    @APIResponse(responseCode = "409", ref = "Problem", description = "The state of the application does not allow it")
    @APIResponse(
            responseCode = "412",
            ref = "Problem",
            description = "The agreed scores have changed since the client read them")
    @APIResponse(
            responseCode = "428",
            ref = "Problem",
            description = "There are agreed scores, and If-Match is missing")
    public Response agree(@PathParam("id") UUID id, @Valid @NotNull ScoresBody body) {
        Application application = applications.begin(Act.AGREE_SCORES, id, caller.organisation());
        Consensus earlier = consensuses.findById(id);
        preconditions.requireIfMatchToReplace(earlier == null ? null : Preconditions.tag(earlier.version()));
        Consensus consensus = scoreApplication.agree(application, earlier, body.toScores());
        return Response.ok(ConsensusView.of(consensus))
                .tag(Preconditions.tag(consensus.version()))
                .build();
    }

    /** The state of an application. */
    @Schema(name = "ApplicationUnderAssessment")
    record BegunView(UUID id, State state) {}

    /** The scores that the assessors agreed on. */
    @Schema(name = "Consensus")
    record ConsensusView(UUID applicationId, List<ScoresBody.ScoreBody> scores, Instant agreedAt) {

        static ConsensusView of(Consensus consensus) {
            return new ConsensusView(
                    consensus.applicationId(),
                    consensus.scores().stream().map(ScoresBody::body).toList(),
                    consensus.agreedAt());
        }
    }
}
