package no.spinn.applications.handling.decision.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.applying.application.Part;
import no.spinn.applications.handling.decision.DecideApplications;
import no.spinn.applications.handling.decision.Decision;
import no.spinn.applications.handling.decision.Decisions;
import no.spinn.applications.handling.decision.Proposal;
import no.spinn.applications.handling.decision.Ruling;
import no.spinn.kit.idempotency.Idempotent;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The decision about one application. */
@Path("/v1/applications/{id}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decision")
public class DecisionResource {

    private final Applications applications;
    private final DecideApplications decideApplications;
    private final Decisions decisions;
    private final Caller caller;

    DecisionResource(
            Applications applications, DecideApplications decideApplications, Decisions decisions, Caller caller) {
        this.applications = applications;
        this.decideApplications = decideApplications;
        this.decisions = decisions;
        this.caller = caller;
    }

    @POST
    @Path("/decision")
    @PermissionsAllowed("spinn:applications.write")
    @Idempotent
    @Operation(
            operationId = "decideApplication",
            summary = "Decide",
            description =
                    "Decides the application after the recommendation, from which the decision may differ; for the "
                            + "provider. The grants of a call never exceed its budget.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "201",
            description = "The decision",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    @APIResponse(
            responseCode = "409",
            ref = "Problem",
            description = "The state of the application does not allow it, the decision would exceed the budget or the "
                    + "ceiling of de minimis aid, or other de minimis aid is not declared")
    public Response decide(@PathParam("id") UUID id, @Valid @NotNull ProposalBody body) {
        Proposal proposal = body.toProposal();
        Application application = applications.begin(proposal.outcome().act(), id, caller.organisation());
        Decision decision = decideApplications
                .decide(application.callId(), List.of(new Ruling(application, proposal, Pointer.ROOT)))
                .getFirst();
        return Response.created(URI.create("/v1/applications/%s/decision".formatted(id)))
                .entity(DecisionView.of(decision))
                .build();
    }

    @GET
    @Path("/decision")
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "getDecision",
            summary = "Get the decision",
            description = "Returns the decision in force, for the applicant, the provider and the appeal body.")
    public DecisionView get(@PathParam("id") UUID id) {
        return DecisionView.of(decisions.standing(readable(id)));
    }

    @GET
    @Path("/decisions")
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "listDecisions",
            summary = "List all decisions",
            description = "Lists all decisions in the order in which they were made, also those that were reversed on "
                    + "appeal.")
    public DecisionList list(@PathParam("id") UUID id) {
        return new DecisionList(
                decisions.of(readable(id)).stream().map(DecisionView::of).toList());
    }

    private UUID readable(UUID id) {
        return applications.readable(id, caller.organisation(), Part.DECISION).id();
    }
}
