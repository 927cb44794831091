package no.spinn.applications.handling.decision.api;

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
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.applying.application.Part;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.applications.handling.decision.RecommendApplication;
import no.spinn.applications.handling.decision.Recommendation;
import no.spinn.applications.handling.decision.Recommendations;
import no.spinn.kit.idempotency.Idempotent;
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
import org.jspecify.annotations.Nullable;

/** The recommendation of the provider's case officers. */
@Path("/v1/applications/{id}/recommendation")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decision", description = "Recommendations and decisions, within the budget of the call")
public class RecommendationResource {

    private final Applications applications;
    private final RecommendApplication recommendApplication;
    private final Recommendations recommendations;
    private final Preconditions preconditions;
    private final Caller caller;

    RecommendationResource(
            Applications applications,
            RecommendApplication recommendApplication,
            Recommendations recommendations,
            Preconditions preconditions,
            Caller caller) {
        this.applications = applications;
        this.recommendApplication = recommendApplication;
        this.recommendations = recommendations;
        this.preconditions = preconditions;
        this.caller = caller;
    }

    @POST
    @PermissionsAllowed("spinn:applications.write")
    @Idempotent
    @Operation(
            operationId = "recommend",
            summary = "Recommend a decision",
            description =
                    "Ends the assessment with a recommendation; for the provider. The recommendation does not bind "
                            + "the decision, and the applicant does not see it.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "201",
            description = "The recommendation",
            content = @Content(schema = @Schema(implementation = RecommendationView.class)))
    @APIResponse(responseCode = "409", ref = "Problem", description = "The state of the application does not allow it")
    public Response recommend(@PathParam("id") UUID id, @Valid @NotNull ProposalBody body) {
        Application application = applications.begin(Act.RECOMMEND, id, caller.organisation());
        Recommendation recommendation = recommendApplication.recommend(application, body.toProposal());
        return Response.created(URI.create("/v1/applications/%s/recommendation".formatted(id)))
                .entity(RecommendationView.of(recommendation))
                .tag(Preconditions.tag(recommendation.version()))
                .build();
    }

    @PUT
    @PermissionsAllowed("spinn:applications.write")
    @Transactional
    @Operation(
            operationId = "correctRecommendation",
            summary = "Correct the recommendation",
            description =
                    "Replaces the contents of the recommendation before the decision; for the provider. The journal keeps "
                            + "what it was.")
    @APIResponse(
            responseCode = "200",
            description = "The recommendation",
            content = @Content(schema = @Schema(implementation = RecommendationView.class)))
    @APIResponse(responseCode = "409", ref = "Problem", description = "The state of the application does not allow it")
    @APIResponse(
            responseCode = "412",
            ref = "Problem",
            description = "The recommendation has changed since the client read it")
    @APIResponse(responseCode = "428", ref = "Problem", description = "If-Match is missing")
    public Response correct(@PathParam("id") UUID id, @Valid @NotNull ProposalBody body) {
        Application application = applications.begin(Act.CORRECT_RECOMMENDATION, id, caller.organisation());
        Recommendation recommendation = recommendation(application);
        preconditions.requireIfMatch(Preconditions.tag(recommendation.version()));
        RecommendationView view =
                RecommendationView.of(recommendApplication.correct(application, recommendation, body.toProposal()));
        return Response.ok(view)
                .tag(Preconditions.tag(recommendation.version()))
                .build();
    }

    @GET
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "getRecommendation",
            summary = "Get the recommendation",
            description = "Returns the recommendation; for the provider only.")
    @APIResponse(
            responseCode = "200",
            description = "The recommendation",
            content = @Content(schema = @Schema(implementation = RecommendationView.class)))
    public Response get(@PathParam("id") UUID id) {
        Recommendation recommendation =
                recommendation(applications.readable(id, caller.organisation(), Part.RECOMMENDATION));
        return preconditions.respond(
                Preconditions.tag(recommendation.version()), RecommendationView.of(recommendation));
    }

    private Recommendation recommendation(Application application) {
        return recommendations
                .findByIdOptional(application.id())
                .orElseThrow(() -> new Refusal(KitProblem.NOT_FOUND, ApplicationDetail.NO_RECOMMENDATION.words()));
    }

    /** A recommendation, with the time at which it was made. */
    @Schema(name = "Recommendation")
    record RecommendationView(
            UUID applicationId,

            @Schema(description = "The contents of the recommendation")
            ProposalBody recommendation,

            Instant recommendedAt,

            @Schema(description = "The time of the last correction; absent before the first") @Nullable
            Instant correctedAt) {

        static RecommendationView of(Recommendation recommendation) {
            return new RecommendationView(
                    recommendation.applicationId(),
                    ProposalBody.of(recommendation.proposal()),
                    recommendation.recommendedAt(),
                    recommendation.correctedAt());
        }
    }
}
