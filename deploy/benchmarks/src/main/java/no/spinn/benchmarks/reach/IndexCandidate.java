package no.spinn.benchmarks.reach;

import java.util.List;
import no.spinn.benchmarks.run.Candidate;
import no.spinn.criteria.condition.Condition;
import no.spinn.matching.index.reverse.ProfileIndex;

/** Ours: all three verdicts, as sets. */
record IndexCandidate(ProfileIndex index, List<Condition> criteria) implements Candidate {

    @Override
    public long answer() {
        return index.ask(criteria, Population.ROLES).eligible().count();
    }
}
