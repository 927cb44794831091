package no.spinn.matching.answer.verdict;

import no.spinn.matching.language.condition.Outcome;
import no.spinn.matching.language.condition.Truth;
import no.spinn.matching.upstream.call.Criterion;

/** The outcome of one criterion. */
public record CriterionResult(Criterion criterion, Outcome outcome) {

    public Truth truth() {
        return outcome.truth();
    }
}
