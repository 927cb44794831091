package no.spinn.matching.answer.eligibility;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Truth;
import no.spinn.kit.language.LocalizedText;
import no.spinn.matching.answer.verdict.CriterionResult;
import no.spinn.matching.answer.verdict.Judgement;
import no.spinn.matching.answer.verdict.Verdict;
import no.spinn.matching.upstream.call.CriterionKind;
import no.spinn.matching.upstream.call.IfNotMet;
import org.jspecify.annotations.Nullable;

/** How an application meets the criteria of its call. */
public record EligibilityReport(
        UUID applicationId,
        UUID callId,
        int criteriaVersion,
        Verdict verdict,
        Instant assessedAt,
        List<AssessedCriterion> criteria) {

    /**
     * One criterion in every language, because its readers are not known yet.
     *
     * @param member the position of the member that decided, where several are judged and one of them does not meet it
     * @param ifNotMet what the provider says, where it is not met
     * @param notExpressible the reason why no condition can say it; null for every other criterion
     */
    public record AssessedCriterion(
            String id,
            int version,
            CriterionKind kind,
            Truth result,
            @Nullable String fact,
            @Nullable FactValue value,
            LocalizedText text,
            @Nullable String reason,
            @Nullable Integer member,
            @Nullable IfNotMet ifNotMet,
            @Nullable LocalizedText notExpressible) {

        /** The value as JSON. */
        public @Nullable Object jsonValue() {
            return value == null ? null : value.toJson();
        }

        private static AssessedCriterion of(CriterionResult result, Judgement judgement) {
            return new AssessedCriterion(
                    result.criterion().id(),
                    result.criterion().version(),
                    result.criterion().kind(),
                    result.truth(),
                    result.outcome().fact(),
                    result.outcome().value(),
                    result.criterion().text(),
                    result.outcome().reason(),
                    judgement.decidingMember(result),
                    result.ifNotMet(),
                    result.criterion().notExpressible());
        }
    }

    static EligibilityReport of(UUID applicationId, Judgement judgement, Instant assessedAt) {
        return new EligibilityReport(
                applicationId,
                judgement.call().id(),
                judgement.call().criteriaVersion(),
                judgement.verdict(),
                assessedAt,
                judgement.results().stream()
                        .map(result -> AssessedCriterion.of(result, judgement))
                        .toList());
    }
}
