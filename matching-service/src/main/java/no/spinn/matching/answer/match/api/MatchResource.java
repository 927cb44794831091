package no.spinn.matching.answer.match.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.spinn.kit.page.PageRequest;
import no.spinn.matching.answer.match.Matches;
import no.spinn.matching.answer.match.Rulebook;
import no.spinn.matching.answer.match.Rulebooks;
import no.spinn.matching.answer.match.api.MatchRequest.QuestionPurpose;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Matches a project against calls. It stores nothing, so it needs no token. */
@Path("/v1/matches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
@RunOnVirtualThread
@Tag(name = "Matching", description = "Which calls fit a project, and why")
public class MatchResource {

    private final Rulebooks rulebooks;
    private final MatchPages pages;

    MatchResource(Rulebooks rulebooks, MatchPages pages) {
        this.rulebooks = rulebooks;
        this.pages = pages;
    }

    @POST
    @Operation(operationId = "matchProject", summary = "Match a project against calls", description = """
                    Returns for every open call whether the project is eligible, with the reason for each criterion. Logic \
                    is three-valued: a criterion on an unknown fact is neither met nor not met. Nothing is stored.""")
    public MatchAnswer match(@BeanParam PageRequest page, @Valid @NotNull MatchRequest request) {
        Rulebook rules = rulebooks.current();
        RequestFacts facts = RequestFacts.read(request.facts(), request.members(), rules);
        Matches matches = Matches.of(rules, facts.judged(), request.states());
        MatchAnswer answer = pages.answer(matches, facts.inconsistencies(), page, request);
        return request.purpose() == QuestionPurpose.RELEVANCE ? pages.onRelevance(answer, matches) : answer;
    }
}
