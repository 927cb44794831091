package no.spinn.matching.match;

import no.spinn.matching.call.Call;
import no.spinn.matching.verdict.Judgement;
import no.spinn.matching.verdict.Verdict;

/**
 * One call as it looks to one project.
 *
 * @param fit from 0 to 1
 */
public record Match(Judgement judgement, double fit) {

    public Call call() {
        return judgement.call();
    }

    public Verdict verdict() {
        return judgement.verdict();
    }
}
