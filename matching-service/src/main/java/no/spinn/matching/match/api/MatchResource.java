package no.spinn.matching.match.api;

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
import java.util.List;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.problem.Refusal;
import no.spinn.matching.condition.Facts;
import no.spinn.matching.match.Match;
import no.spinn.matching.match.Matches;
import no.spinn.matching.match.Rulebook;
import no.spinn.matching.match.Rulebooks;
import no.spinn.matching.problem.MatchingProblem;
import no.spinn.matching.vocabulary.api.FactReader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The forward question. Nothing of a project is stored, so it needs no token. */
@Path("/v1/matches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
@RunOnVirtualThread
@Tag(name = "Matching", description = "Which calls fit a project, and why")
public class MatchResource {

    private final Rulebooks rulebooks;
    private final MatchMapper mapper;

    MatchResource(Rulebooks rulebooks, MatchMapper mapper) {
        this.rulebooks = rulebooks;
        this.mapper = mapper;
    }

    @POST
    @Operation(operationId = "matchProject", summary = "Match a project against calls", description = """
                    Answers for every open call whether the project is eligible, and for each criterion why. Logic is \
                    three-valued: what is not known is neither met nor not met. Nothing is stored.""")
    public MatchAnswer match(@BeanParam PageRequest page, @Valid @NotNull MatchRequest request) {
        Rulebook rules = rulebooks.current();
        Matches matches = Matches.of(rules, facts(request, rules), request.statuses());
        List<String> after = page.after(request);
        Page<Match> part = page.page(from(matches.all(), after, page.fetch()), MatchResource::position, request);
        return mapper.answer(matches, part.items(), after == null, part.next());
    }

    private static Facts facts(MatchRequest request, Rulebook rules) {
        FactReader reader = new FactReader(rules.vocabulary());
        Facts facts = reader.read(request.facts());
        if (!reader.faults().isEmpty()) {
            throw new Refusal(MatchingProblem.FACTS_INVALID, "Some facts cannot be used; see errors.", reader.faults());
        }
        return facts;
    }

    private static List<String> position(Match match) {
        return List.of(match.call().id().toString());
    }

    // A call that has closed since the page before is not found; then the list is begun again rather than cut short.
    private static List<Match> from(List<Match> all, @Nullable List<String> after, int count) {
        int begin = 0;
        for (int i = 0; after != null && i < all.size(); i++) {
            if (position(all.get(i)).equals(after)) {
                begin = i + 1;
            }
        }
        return all.subList(begin, Math.min(all.size(), begin + count));
    }
}
