package no.spinn.matching.answer.eligibility.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.UUID;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.Caller;
import no.spinn.matching.answer.eligibility.SubmittedApplication;
import no.spinn.matching.answer.eligibility.SubmittedApplications;
import no.spinn.matching.answer.match.Matches;
import no.spinn.matching.answer.match.Rulebooks;
import no.spinn.matching.answer.match.api.MatchAnswer;
import no.spinn.matching.answer.match.api.MatchPages;
import no.spinn.matching.common.json.StoredFacts;
import no.spinn.matching.common.problem.MatchingDetail;
import no.spinn.matching.upstream.call.CallState;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Open calls for the project of a submitted application. */
@Path("/v1/applications/{applicationId}/alternatives")
@Produces(MediaType.APPLICATION_JSON)
@PermissionsAllowed("spinn:matching")
@RunOnVirtualThread
@Tag(name = "Eligibility", description = "How submitted applications meet the criteria of their call")
public class AlternativeResource {

    private final SubmittedApplications applications;
    private final Rulebooks rulebooks;
    private final MatchPages pages;
    private final Caller caller;

    AlternativeResource(SubmittedApplications applications, Rulebooks rulebooks, MatchPages pages, Caller caller) {
        this.applications = applications;
        this.rulebooks = rulebooks;
        this.pages = pages;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listAlternatives",
            summary = "Match a submitted application against open calls",
            description = """
                    Scope `spinn:matching`. For the applicant, mainly after a rejection. Returns what `POST /v1/matches` \
                    returns for the facts of the application as it was last submitted and all open calls. The call of the \
                    application is among them while it is open.""")
    public MatchAnswer list(@PathParam("applicationId") UUID applicationId, @BeanParam PageRequest page) {
        SubmittedApplication application = applications
                .find(applicationId)
                .filter(submitted -> submitted.isOf(caller.organisation()))
                .orElseThrow(() -> new Refusal(KitProblem.NOT_FOUND, MatchingDetail.NO_SUBMITTED_APPLICATION.words()));
        StoredFacts facts = application.facts();
        Matches matches = Matches.of(rulebooks.current(), facts.judged(), Set.of(CallState.OPEN));
        return pages.answer(matches, facts.inconsistencies(), page, applicationId, facts.facts(), facts.members());
    }
}
