package no.spinn.matching.answer.rule.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.matching.common.problem.MatchingDetail;
import no.spinn.matching.upstream.call.ExecutedRules;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules that calls have used. They are public, as the calls are. */
@Path("/v1/rules/{callId}")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@RunOnVirtualThread
@Tag(name = "Rules", description = "The rules that matching executes")
public class RuleResource {

    private final ExecutedRules rules;
    private final RuleMapper mapper;

    RuleResource(ExecutedRules rules, RuleMapper mapper) {
        this.rules = rules;
        this.mapper = mapper;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listRuleVersions",
            summary = "List the versions of the rule of a call",
            description = "Newest first. A version never changes.")
    public RuleVersions list(@PathParam("callId") UUID callId) {
        List<RuleVersions.RuleVersion> versions = rules.versions(callId).stream()
                .map(version -> new RuleVersions.RuleVersion(version.number(), version.knownSince()))
                .toList();
        if (versions.isEmpty()) {
            throw new Refusal(KitProblem.NOT_FOUND, MatchingDetail.NO_CALL.words());
        }
        return new RuleVersions(versions);
    }

    @GET
    @Path("/{version}")
    @Transactional
    @Operation(operationId = "getRule", summary = "Read the rule of a call", description = """
                    The rule that matches projects against the call, and that assesses the eligibility of applications to \
                    it. It has each criterion in words and as data, two worked examples that the rule itself \
                    evaluates, and the cases that people wrote from the published text. Every eligibility report names the version that it used.""")
    public RuleView get(@PathParam("callId") UUID callId, @PathParam("version") int version) {
        return rules.find(callId, version)
                .map(mapper::view)
                .orElseThrow(() -> new Refusal(KitProblem.NOT_FOUND, MatchingDetail.NO_RULE_VERSION.words()));
    }
}
