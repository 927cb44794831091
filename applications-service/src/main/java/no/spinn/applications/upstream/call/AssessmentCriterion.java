package no.spinn.applications.upstream.call;

import java.math.BigDecimal;
import java.util.UUID;
import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A criterion that assessors score.
 *
 * @param weight relative to the other weights; only the proportions matter
 * @param from the lowest score
 * @param to the highest score, greater than the lowest
 * @param threshold an application with a lower score fails; null when the criterion has no threshold
 */
public record AssessmentCriterion(
        UUID id,
        LocalizedText text,
        BigDecimal weight,
        BigDecimal from,
        BigDecimal to,
        @Nullable BigDecimal threshold) {

    public boolean takes(BigDecimal score) {
        return score.compareTo(from) >= 0 && score.compareTo(to) <= 0;
    }

    public boolean isFailedBy(BigDecimal score) {
        return threshold != null && score.compareTo(threshold) < 0;
    }
}
