package no.spinn.matching.answer.match;

import java.util.List;
import no.spinn.criteria.value.Truth;
import no.spinn.matching.answer.verdict.CriterionResult;
import no.spinn.matching.answer.verdict.Judgement;
import no.spinn.matching.answer.verdict.Verdict;
import no.spinn.matching.upstream.call.Call;

/**
 * How one project meets the criteria of one call.
 *
 * @param fit from 0 to 1
 * @param within the criteria that alone keep the call from being eligible, because the applicant has yet to set a sum or a date
 */
public record Match(Judgement judgement, double fit, List<CriterionResult> within) {

    public Call call() {
        return judgement.call();
    }

    public Verdict verdict() {
        return judgement.verdict();
    }

    /** Whether more eligibility criteria are unknown than met. */
    boolean isMostlyUnknown() {
        return judgement.count(Truth.UNKNOWN) > judgement.count(Truth.MET);
    }
}
