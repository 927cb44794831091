package no.spinn.criteria.condition;

import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Truth;
import org.jspecify.annotations.Nullable;

/**
 * The truth of a condition, and the reason.
 *
 * @param fact the fact that decided it, or the missing fact
 * @param value the value of that fact
 * @param reason why the condition could not be evaluated; null where it could
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

    /** The value as JSON. */
    public @Nullable Object jsonValue() {
        return value == null ? null : value.toJson();
    }
}
