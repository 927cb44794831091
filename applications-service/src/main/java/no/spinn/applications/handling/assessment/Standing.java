package no.spinn.applications.handling.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.spinn.applications.upstream.call.AssessmentCriterion;
import org.jspecify.annotations.Nullable;

/**
 * The result of the assessment of an application, by the scores that are submitted now.
 *
 * @param agreed whether the scores that count are those that the assessors agreed on
 */
public record Standing(List<CriterionStanding> criteria, boolean agreed) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Computes the standing from the submitted assignments of an application and from the agreed scores, if there are
     * any.
     */
    static Standing of(
            List<AssessmentCriterion> criteria, List<Assignment> assignments, @Nullable Consensus consensus) {
        List<Score> given = assignments.stream()
                .filter(assignment -> assignment.state().counts())
                .flatMap(assignment -> assignment.scores().stream())
                .toList();
        List<Score> agreed = consensus == null ? List.of() : consensus.scores();
        return new Standing(
                criteria.stream()
                        .map(criterion -> new CriterionStanding(
                                criterion,
                                about(criterion.id(), given),
                                about(criterion.id(), agreed).stream()
                                        .findFirst()
                                        .orElse(null)))
                        .toList(),
                consensus != null);
    }

    private static List<Score> about(UUID criterion, List<Score> scores) {
        return scores.stream()
                .filter(score -> score.criterionId().equals(criterion))
                .sorted(Comparator.comparing(Score::score))
                .toList();
    }

    /** Returns the weighted total between 0 and 100, unrounded; empty while a criterion has no score. */
    public Optional<BigDecimal> total() {
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (CriterionStanding standing : criteria) {
            Optional<BigDecimal> share = standing.share();
            if (share.isEmpty()) {
                return Optional.empty();
            }
            weights = weights.add(standing.criterion().weight());
            sum = sum.add(standing.criterion().weight().multiply(share.get()));
        }
        return weights.signum() == 0
                ? Optional.empty()
                : Optional.of(sum.multiply(HUNDRED).divide(weights, MathContext.DECIMAL64));
    }

    /** Whether no criterion is below its threshold. */
    public boolean passes() {
        return criteria.stream().noneMatch(CriterionStanding::isFailed);
    }
}
