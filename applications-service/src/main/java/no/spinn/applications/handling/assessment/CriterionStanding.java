package no.spinn.applications.handling.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import no.spinn.applications.upstream.call.AssessmentCriterion;
import org.jspecify.annotations.Nullable;

/**
 * How an application stands by one criterion.
 *
 * @param given the scores of the assessors that have submitted theirs
 * @param agreed what they agreed on; null where they have not
 */
public record CriterionStanding(
        AssessmentCriterion criterion,
        List<Score> given,
        @Nullable Score agreed) {

    /** What counts: what was agreed on, else the mean. Empty before anybody has scored. */
    public Optional<BigDecimal> score() {
        return agreed == null ? mean() : Optional.of(agreed.score());
    }

    /** Of the assessors' scores. */
    public Optional<BigDecimal> mean() {
        return given.isEmpty()
                ? Optional.empty()
                : Optional.of(given.stream()
                        .map(Score::score)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(given.size()), MathContext.DECIMAL64));
    }

    /** How far the assessors are apart. */
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

    /** Whether they are apart by at least this share of the scale, so that they should talk. */
    public boolean isDisputed(BigDecimal share) {
        BigDecimal scale = criterion.to().subtract(criterion.from());
        return given.size() > 1 && spread().compareTo(scale.multiply(share)) >= 0;
    }

    /** Whether the score that counts is below the criterion's threshold. */
    public boolean isFailed() {
        return score().map(criterion::isFailedBy).orElse(false);
    }

    /** The score that counts as a share of the scale, between 0 and 1. */
    Optional<BigDecimal> share() {
        return score().map(score -> score.subtract(criterion.from())
                .divide(criterion.to().subtract(criterion.from()), MathContext.DECIMAL64));
    }
}
