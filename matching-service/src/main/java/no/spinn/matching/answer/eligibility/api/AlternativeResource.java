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
import no.spinn.kit.event.TolerantJson;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.Caller;
import no.spinn.matching.answer.eligibility.SubmittedApplication;
import no.spinn.matching.answer.eligibility.SubmittedApplications;
import no.spinn.matching.answer.eligibility.events.ApplicationState;
import no.spinn.matching.answer.match.Matches;
import no.spinn.matching.answer.match.Rulebooks;
import no.spinn.matching.answer.match.api.MatchAnswer;
import no.spinn.matching.answer.match.api.MatchPages;
import no.spinn.matching.upstream.call.CallStatus;
import no.spinn.matching.upstream.vocabulary.api.UntypedFacts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where else to go with a project that has been applied with. */
@Path("/v1/applications/{applicationId}/alternatives")
@Produces(MediaType.APPLICATION_JSON)
@PermissionsAllowed("spinn:matching")
@RunOnVirtualThread
@Tag(name = "Eligibility", description = "What the criteria say of submitted applications")
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
                    Scope `spinn:matching`. For the applicant, above all after a rejection: what `POST /v1/matches` answers for the \
                    facts of the application as it was last submitted and all open calls, its own among them while it is open.""")
    public MatchAnswer list(@PathParam("applicationId") UUID applicationId, @BeanParam PageRequest page) {
        SubmittedApplication application = applications
                .findByIdOptional(applicationId)
                .filter(submitted -> submitted.isOf(caller.organisation()))
                .orElseThrow(() -> new Refusal(KitProblem.NOT_FOUND, "No submitted application of yours has this id."));
        ApplicationState state = TolerantJson.read(application.state(), ApplicationState.class);
        Matches matches = Matches.of(rulebooks.current(), UntypedFacts.read(state.facts()), Set.of(CallStatus.OPEN));
        return pages.answer(matches, page, applicationId, state.facts());
    }
}
