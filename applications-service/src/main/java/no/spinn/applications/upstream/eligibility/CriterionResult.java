package no.spinn.applications.upstream.eligibility;

import java.util.UUID;
import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The result of one criterion.
 *
 * @param fact the fact that decided the result, or whose value is missing
 * @param value its value, as JSON
 */
public record CriterionResult(
        UUID id,
        int version,
        String kind,
        Result result,
        @Nullable String fact,
        @Nullable Object value,
        LocalizedText text) {

    /** Three-valued: a criterion on a missing fact is neither met nor unmet. */
    public enum Result {
        MET,
        NOT_MET,
        UNKNOWN
    }
}
