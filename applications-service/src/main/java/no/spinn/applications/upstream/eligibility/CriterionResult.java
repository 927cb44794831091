package no.spinn.applications.upstream.eligibility;

import java.util.List;
import java.util.UUID;
import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The result of one criterion.
 *
 * @param fact the fact that decided the result, or whose value is missing
 * @param value its value, as JSON
 * @param member the position of the member that decided; null unless several are judged and one of them does not meet it
 * @param ifNotMet null where the provider says nothing, or the criterion is met or unknown
 * @param notExpressible the reason why no condition can say the criterion; null for every other
 */
public record CriterionResult(
        UUID id,
        int version,
        String kind,
        Result result,
        @Nullable String fact,
        @Nullable Object value,
        LocalizedText text,
        @Nullable Integer member,
        @Nullable IfNotMet ifNotMet,
        @Nullable LocalizedText notExpressible) {

    /** What the provider says to those who do not meet a criterion, and where else they can go. */
    public record IfNotMet(LocalizedText advice, List<LocalizedText> alternatives) {}

    /** Three-valued: a criterion on a missing fact is neither met nor unmet. */
    public enum Result {
        MET,
        NOT_MET,
        UNKNOWN
    }
}
