package no.spinn.matching.verdict;

import no.spinn.matching.call.Criterion;
import no.spinn.matching.condition.Outcome;
import no.spinn.matching.condition.Truth;

/** What one criterion says, and why. */
public record CriterionResult(Criterion criterion, Outcome outcome) {

    public Truth truth() {
        return outcome.truth();
    }
}
