package no.spinn.matching.answer.match;

import no.spinn.matching.answer.verdict.Judgement;
import no.spinn.matching.answer.verdict.Verdict;
import no.spinn.matching.upstream.call.Call;

/**
 * How one project meets the criteria of one call.
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
