package no.spinn.applications.handling.decision.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.applying.application.Applications.Begun;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.applications.handling.decision.DecideApplications;
import no.spinn.applications.handling.decision.Proposal;
import no.spinn.applications.handling.decision.ProposalIssue;
import no.spinn.applications.handling.decision.Ruling;
import no.spinn.applications.upstream.call.Calls;
import no.spinn.kit.idempotency.Idempotent;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Decides many applications to a call in one request. */
@Path("/v1/calls/{callId}/decisions")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decision")
public class CallDecisionResource {

    private static final int MOST_DECISIONS = 1000;
    private static final Pointer DECISIONS = Pointer.ROOT.to("decisions");

    private final Calls calls;
    private final Applications applications;
    private final DecideApplications decideApplications;
    private final Caller caller;

    CallDecisionResource(Calls calls, Applications applications, DecideApplications decideApplications, Caller caller) {
        this.calls = calls;
        this.applications = applications;
        this.decideApplications = decideApplications;
        this.caller = caller;
    }

    @POST
    @PermissionsAllowed("spinn:applications.write")
    @Idempotent
    @Operation(
            operationId = "decideApplications",
            summary = "Decide many applications",
            description =
                    "Makes up to 1,000 decisions in one transaction: all of them or none. For the provider of the "
                            + "call.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = "The decisions, in the order of the request",
            content = @Content(schema = @Schema(implementation = DecisionList.class)))
    @APIResponse(
            responseCode = "409",
            ref = "Problem",
            description =
                    "The decisions would exceed the budget or the ceiling of de minimis aid, or other de minimis aid "
                            + "is not declared")
    public Response decide(@PathParam("callId") UUID callId, @Valid @NotNull NewDecisions body) {
        calls.requireOf(callId, caller.organisation());
        List<Ruling> rulings = rulings(callId, body.decisions);
        DecisionList made = new DecisionList(decideApplications.decide(callId, rulings).stream()
                .map(DecisionView::of)
                .toList());
        return Response.ok(made).build();
    }

    private List<Ruling> rulings(UUID callId, List<NewDecision> asked) {
        Map<UUID, Begun> waiting = new HashMap<>(applications.beginAll(callId, acts(asked), caller.organisation()));
        List<Ruling> rulings = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            Pointer place = DECISIONS.to(i);
            // An application is removed with its first decision, so a second decision is a fault.
            Begun begun = waiting.remove(asked.get(i).applicationId);
            if (begun == null) {
                faults.add(ProposalIssue.APPLICATION_UNKNOWN.at(place.to("applicationId")));
            } else if (!begun.legal()) {
                faults.add(ProposalIssue.NOT_DECIDABLE.at(place.to("applicationId")));
            } else {
                Proposal proposal = asked.get(i).decision.toProposal();
                rulings.add(new Ruling(begun.application(), proposal, place.to("decision")));
            }
        }
        if (!faults.isEmpty()) {
            throw new ApplicationRefused(
                    ApplicationProblem.PROPOSAL_FAULTY, ApplicationDetail.NOTHING_DECIDED.words(), faults);
        }
        return rulings;
    }

    private static Map<UUID, Act> acts(List<NewDecision> asked) {
        Map<UUID, Act> acts = new HashMap<>();
        asked.forEach(one ->
                acts.putIfAbsent(one.applicationId, one.decision.outcome().act()));
        return acts;
    }

    /** The decision about one application. */
    @Schema(name = "DecisionRequest")
    record NewDecision(
            @NotNull UUID applicationId, @NotNull @Valid ProposalBody decision) {}

    /** Decisions that are made together. */
    @Schema(name = "DecisionsRequest")
    record NewDecisions(
            @NotEmpty @Size(max = MOST_DECISIONS) List<@NotNull @Valid NewDecision> decisions) {}
}
