package no.spinn.applications.handling.assessment.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.handling.assessment.CriterionStanding;
import no.spinn.applications.handling.assessment.Standing;
import no.spinn.kit.language.Languages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The assessment of an application, from the scores so far. */
@Schema(name = "Assessment")
record AssessmentView(
        UUID applicationId,
        List<CriterionView> criteria,

        @Schema(description = "Weighted, from 0 to 100; absent while a criterion has no score") @Nullable
        BigDecimal total,

        @Schema(description = "Whether the assessors agreed on the scores; otherwise the scores are means")
        boolean agreed,

        @Schema(description = "Whether no criterion is below its threshold")
        boolean passes) {

    private static final int DECIMALS = 2;

    /** The scores of one criterion. */
    @Schema(name = "CriterionAssessment")
    record CriterionView(
            UUID criterionId,
            String text,

            @Schema(
                    description = "A decimal number; only its proportion to the other weights matters",
                    examples = "0.25")
            String weight,

            @Schema(description = "The score that counts: the agreed one, or else the mean") @Nullable
            BigDecimal score,

            @Schema(description = "The mean of the submitted scores") @Nullable
            BigDecimal mean,

            @Schema(description = "The difference between the highest and the lowest score")
            BigDecimal spread,

            @Schema(description = "Whether the scores differ so much that the assessors should discuss them")
            boolean disputed,

            @Nullable BigDecimal threshold,
            boolean failed,
            List<ScoresBody.ScoreBody> given,
            ScoresBody.@Nullable ScoreBody agreed) {

        static CriterionView of(CriterionStanding standing, BigDecimal disagreement, Languages languages) {
            return new CriterionView(
                    standing.criterion().id(),
                    languages.text(standing.criterion().text()),
                    standing.criterion().weight().toPlainString(),
                    standing.score().map(AssessmentView::rounded).orElse(null),
                    standing.mean().map(AssessmentView::rounded).orElse(null),
                    standing.spread(),
                    standing.isDisputed(disagreement),
                    standing.criterion().threshold(),
                    standing.isFailed(),
                    standing.given().stream().map(ScoresBody::body).toList(),
                    standing.agreed() == null ? null : ScoresBody.body(standing.agreed()));
        }
    }

    static AssessmentView of(UUID applicationId, Standing standing, BigDecimal disagreement, Languages languages) {
        return new AssessmentView(
                applicationId,
                standing.criteria().stream()
                        .map(criterion -> CriterionView.of(criterion, disagreement, languages))
                        .toList(),
                standing.total().map(AssessmentView::rounded).orElse(null),
                standing.agreed(),
                standing.passes());
    }

    static BigDecimal rounded(BigDecimal value) {
        return value.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
