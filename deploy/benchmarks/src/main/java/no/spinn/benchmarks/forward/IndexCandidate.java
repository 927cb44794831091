package no.spinn.benchmarks.forward;

import java.util.EnumSet;
import java.util.List;
import no.spinn.benchmarks.run.Candidate;
import no.spinn.criteria.value.Facts;
import no.spinn.matching.index.forward.Findings;
import no.spinn.matching.index.forward.ForwardIndex;
import no.spinn.matching.upstream.call.CallState;

/** Ours: the verdicts of all calls, and which answers would settle how many. */
final class IndexCandidate implements Candidate {

    private final ForwardIndex index;
    private final List<Facts> projects;
    private int next;

    IndexCandidate(ForwardIndex index, List<Facts> projects) {
        this.index = index;
        this.projects = projects;
    }

    @Override
    public long answer() {
        Findings findings = index.ask(projects.get(next++ % projects.size()), EnumSet.of(CallState.OPEN));
        findings.factImpacts();
        return AnswerChecksum.of(findings.eligibleCount(), findings.undeterminedCount(), findings.nearMissCount());
    }
}
