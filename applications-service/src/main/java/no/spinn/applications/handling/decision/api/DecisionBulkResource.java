package no.spinn.applications.handling.decision.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.api.ApplicationItem;
import no.spinn.applications.applying.application.api.BulkActs;
import no.spinn.applications.handling.decision.DecideApplications;
import no.spinn.applications.handling.decision.Proposal;
import no.spinn.applications.handling.decision.RecommendApplication;
import no.spinn.applications.handling.decision.Ruling;
import no.spinn.kit.bulk.Bulk;
import no.spinn.kit.bulk.BulkAnswer;
import no.spinn.kit.problem.Pointer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Recommendations and decisions about many applications in one request. */
@Path("/v1/bulk")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decision")
public class DecisionBulkResource {

    private static final String OUTCOMES = "What came of each item";

    private final RecommendApplication recommendApplication;
    private final DecideApplications decideApplications;
    private final BulkActs bulk;

    DecisionBulkResource(
            RecommendApplication recommendApplication, DecideApplications decideApplications, BulkActs bulk) {
        this.recommendApplication = recommendApplication;
        this.decideApplications = decideApplications;
        this.bulk = bulk;
    }

    @POST
    @Path("/recommendations")
    @PermissionsAllowed("spinn:applications.write")
    @Operation(
            operationId = "recommendMany",
            summary = "Recommend many decisions",
            description = "Ends up to 1,000 assessments with a recommendation each; for the provider.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = OUTCOMES,
            content = @Content(schema = @Schema(implementation = BulkAnswer.class)))
    public Response recommend(@Valid @NotNull Bulk<RecommendationItem> body) {
        return bulk.perform(
                body,
                Act.RECOMMEND,
                (application, item) -> recommendApplication.recommend(application, item.recommendation.toProposal()));
    }

    @POST
    @Path("/decisions")
    @PermissionsAllowed("spinn:applications.write")
    @Operation(
            operationId = "decideMany",
            summary = "Make many decisions",
            description =
                    "Makes up to 1,000 decisions about applications to any calls of the provider, one after the other: each grant leaves less of the budget for the next.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = OUTCOMES,
            content = @Content(schema = @Schema(implementation = BulkAnswer.class)))
    public Response decide(@Valid @NotNull Bulk<DecisionItem> body) {
        return bulk.create(
                body,
                item -> item.decision.outcome().act(),
                (application, item) -> decide(application, item.decision.toProposal()));
    }

    private UUID decide(Application application, Proposal proposal) {
        List<Ruling> ruling = List.of(new Ruling(application, proposal, Pointer.ROOT));
        return decideApplications
                .decide(application.callId(), ruling)
                .getFirst()
                .id();
    }

    /** The recommendation about one application. */
    @Schema(name = "RecommendationItem")
    record RecommendationItem(
            @NotNull UUID applicationId,

            @Pattern(regexp = KEY) @Schema(description = ABOUT_KEY) @Nullable
            String key,

            @Schema(description = ABOUT_VERSION) @Nullable Long version,

            @NotNull @Valid ProposalBody recommendation)
            implements ApplicationItem {

        @Override
        public String body() {
            return "recommendation";
        }
    }

    /** The decision about one application. */
    @Schema(name = "DecisionItem")
    record DecisionItem(
            @NotNull UUID applicationId,

            @Pattern(regexp = KEY) @Schema(description = ABOUT_KEY) @Nullable
            String key,

            @Schema(description = ABOUT_VERSION) @Nullable Long version,

            @NotNull @Valid ProposalBody decision)
            implements ApplicationItem {

        @Override
        public String body() {
            return "decision";
        }
    }
}
