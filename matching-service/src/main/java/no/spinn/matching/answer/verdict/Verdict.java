package no.spinn.matching.answer.verdict;

import java.util.List;
import no.spinn.matching.language.condition.Truth;
import no.spinn.matching.upstream.call.CriterionKind;

/** What the eligibility criteria of a call say together. */
public enum Verdict {
    /** All of them are met. */
    ELIGIBLE,
    /** None fails, but of one or more it is not known. */
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
