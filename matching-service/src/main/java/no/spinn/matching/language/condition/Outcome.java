package no.spinn.matching.language.condition;

import org.jspecify.annotations.Nullable;

/**
 * What a condition is worth, and why.
 *
 * @param fact the fact that settled it, or the one that is missing
 * @param value what is known of that fact
 * @param reason why the condition could not be evaluated, where that is so
 */
public record Outcome(
        Truth truth,
        @Nullable String fact,
        @Nullable FactValue value,
        @Nullable String reason) {

    static Outcome of(Truth truth) {
        return new Outcome(truth, null, null, null);
    }

    static Outcome missing(String fact) {
        return new Outcome(Truth.UNKNOWN, fact, null, null);
    }

    static Outcome notUnderstood(String reason) {
        return new Outcome(Truth.UNKNOWN, null, null, reason);
    }

    Outcome not() {
        return new Outcome(truth.not(), fact, value, reason);
    }
}
