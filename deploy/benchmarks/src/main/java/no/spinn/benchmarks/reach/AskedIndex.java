package no.spinn.benchmarks.reach;

import java.util.List;
import no.spinn.benchmarks.run.Answerer;
import no.spinn.matching.index.reverse.ProfileIndex;
import no.spinn.matching.language.condition.Condition;

/** Ours: all three verdicts, as sets. */
record AskedIndex(ProfileIndex index, List<Condition> criteria) implements Answerer {

    @Override
    public long answer() {
        return index.ask(criteria).eligible().count();
    }
}
