package no.spinn.applications.handling.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import no.spinn.applications.upstream.call.AssessmentCriterion;
import org.jspecify.annotations.Nullable;

/**
 * The scores of an application for one criterion.
 *
 * @param given the submitted scores of the assessors
 * @param agreed the score that the assessors agreed on; null when there is none
 */
public record CriterionStanding(
        AssessmentCriterion criterion,
        List<Score> given,
        @Nullable Score agreed) {

    /** Returns the score that counts: the agreed one, otherwise the mean. Empty before the first assessor submits. */
    public Optional<BigDecimal> score() {
        return agreed == null ? mean() : Optional.of(agreed.score());
    }

    /** Returns the mean of the assessors' scores. */
    public Optional<BigDecimal> mean() {
        return given.isEmpty()
                ? Optional.empty()
                : Optional.of(given.stream()
                        .map(Score::score)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(given.size()), MathContext.DECIMAL64));
    }

    /** Returns the difference between the highest and the lowest score. */
    public BigDecimal spread() {
        return given.stream()
                .map(Score::score)
                .max(BigDecimal::compareTo)
                .flatMap(highest -> given.stream()
                        .map(Score::score)
                        .min(BigDecimal::compareTo)
                        .map(highest::subtract))
                .orElse(BigDecimal.ZERO);
    }

    /** Whether the assessors differ by at least this share of the scale, so that they should discuss the score. */
    public boolean isDisputed(BigDecimal share) {
        BigDecimal scale = criterion.to().subtract(criterion.from());
        return given.size() > 1 && spread().compareTo(scale.multiply(share)) >= 0;
    }

    /** Whether the score that counts is below the criterion's threshold. */
    public boolean isFailed() {
        return score().map(criterion::isFailedBy).orElse(false);
    }

    /** Returns the score that counts, as a share of the scale between 0 and 1. */
    Optional<BigDecimal> share() {
        return score().map(score -> score.subtract(criterion.from())
                .divide(criterion.to().subtract(criterion.from()), MathContext.DECIMAL64));
    }
}
