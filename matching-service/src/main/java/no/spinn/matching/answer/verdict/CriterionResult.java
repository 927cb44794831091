package no.spinn.matching.answer.verdict;

import no.spinn.criteria.condition.Outcome;
import no.spinn.criteria.value.Truth;
import no.spinn.matching.upstream.call.Criterion;

/** The outcome of one criterion. */
public record CriterionResult(Criterion criterion, Outcome outcome) {

    public Truth truth() {
        return outcome.truth();
    }
}
