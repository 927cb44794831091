package no.spinn.matching.answer.verdict;

import java.util.List;
import no.spinn.criteria.value.Truth;
import no.spinn.matching.upstream.call.CriterionKind;

/** The result of all eligibility criteria of a call together. */
public enum Verdict {
    /** All of them are met. */
    ELIGIBLE,
    /** None fails, but one or more are unknown. */
    UNDETERMINED,
    /** At least one is not met. */
    INELIGIBLE;

    static Verdict of(List<CriterionResult> results) {
        Verdict verdict = ELIGIBLE;
        for (CriterionResult result : results) {
            if (result.criterion().kind() == CriterionKind.ELIGIBILITY) {
                if (result.truth() == Truth.NOT_MET) {
                    return INELIGIBLE;
                }
                if (result.truth() == Truth.UNKNOWN) {
                    verdict = UNDETERMINED;
                }
            }
        }
        return verdict;
    }
}
