package no.spinn.matching.answer.verdict;

import no.spinn.criteria.condition.Outcome;
import no.spinn.criteria.value.Truth;
import no.spinn.matching.upstream.call.Criterion;
import no.spinn.matching.upstream.call.IfNotMet;
import org.jspecify.annotations.Nullable;

/** The outcome of one criterion. */
public record CriterionResult(Criterion criterion, Outcome outcome) {

    /** What the provider says to those who do not meet it; null where the criterion is met or unknown. */
    public @Nullable IfNotMet ifNotMet() {
        return truth() == Truth.NOT_MET ? criterion.ifNotMet() : null;
    }

    public Truth truth() {
        return outcome.truth();
    }
}
