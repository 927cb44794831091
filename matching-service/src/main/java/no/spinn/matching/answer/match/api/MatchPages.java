package no.spinn.matching.answer.match.api;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import no.spinn.criteria.derivation.Inconsistency;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import no.spinn.matching.answer.match.Match;
import no.spinn.matching.answer.match.Matches;

/** Pages of matches. */
@RequestScoped
public class MatchPages {

    private final MatchMapper mapper;

    MatchPages(MatchMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * A page of matches.
     *
     * @param inconsistencies contradictions between the facts that were stated
     * @param query the parameters of the request; a cursor of another query is refused
     */
    public MatchAnswer answer(Matches matches, List<Inconsistency> inconsistencies, PageRequest page, Object... query) {
        UUID last = page.afterId(query);
        Page<Match> part = page.page(matches.all(last, page.fetch()), MatchPages::position, query);
        return mapper.answer(matches, part.items(), last == null, inconsistencies, part.next());
    }

    /** The same answer, with questions that rank the calls once nothing is left to ask about eligibility. */
    MatchAnswer onRelevance(MatchAnswer answer, Matches matches) {
        return answer.nextQuestions().isEmpty()
                ? mapper.withQuestions(answer, matches.nextQuestionsOfRelevance())
                : answer;
    }

    private static List<String> position(Match match) {
        return List.of(match.call().id().toString());
    }
}
