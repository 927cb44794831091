package no.spinn.benchmarks.forward;

import java.util.List;
import java.util.Set;
import no.spinn.benchmarks.run.Candidate;
import no.spinn.criteria.value.Facts;
import no.spinn.matching.answer.match.Matches;
import no.spinn.matching.answer.match.Rulebook;
import no.spinn.matching.upstream.call.CallState;

/** Ours, with everything on a first page: the best 20 calls and the near misses, explained, and the next questions. */
final class CompleteAnswer implements Candidate {

    private static final int PAGE = 20;

    private final Rulebook rules;
    private final List<Facts> projects;
    private int next;

    CompleteAnswer(Rulebook rules, List<Facts> projects) {
        this.rules = rules;
        this.projects = projects;
    }

    @Override
    public long answer() {
        Matches matches = Matches.of(rules, projects.get(next++ % projects.size()), Set.of(CallState.OPEN));
        return matches.all(null, PAGE).size()
                + matches.nearMisses().size()
                + matches.nextQuestions().size();
    }
}
