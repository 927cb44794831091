package no.spinn.matching.answer.eligibility.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.spinn.kit.language.LocalizedText;
import no.spinn.matching.answer.verdict.CriterionResult;
import no.spinn.matching.answer.verdict.Judgement;
import no.spinn.matching.answer.verdict.Verdict;
import no.spinn.matching.language.condition.Truth;
import no.spinn.matching.upstream.call.CriterionKind;
import no.spinn.matching.upstream.vocabulary.api.FactValues;
import org.jspecify.annotations.Nullable;

/** The data of {@code no.spinn.eligibility.assessed.v1}, and what is kept of a report. */
public record EligibilityAssessed(
        UUID applicationId,
        UUID callId,
        int criteriaVersion,
        Verdict verdict,
        Instant assessedAt,
        List<AssessedCriterion> criteria) {

    static final String TOPIC = "spinn.eligibility.v1";
    static final String TYPE = "no.spinn.eligibility.assessed.v1";

    /** One criterion in every language, since nobody knows yet who will read it. */
    public record AssessedCriterion(
            String id,
            int version,
            CriterionKind kind,
            Truth result,
            @Nullable String fact,
            @Nullable Object value,
            LocalizedText text,
            @Nullable String reason) {

        static AssessedCriterion of(CriterionResult result) {
            return new AssessedCriterion(
                    result.criterion().id(),
                    result.criterion().version(),
                    result.criterion().kind(),
                    result.truth(),
                    result.outcome().fact(),
                    FactValues.toJson(result.outcome().value()),
                    result.criterion().text(),
                    result.outcome().reason());
        }
    }

    static EligibilityAssessed of(UUID applicationId, Judgement judgement, Instant now) {
        return new EligibilityAssessed(
                applicationId,
                judgement.call().id(),
                judgement.call().criteriaVersion(),
                judgement.verdict(),
                now,
                judgement.results().stream().map(AssessedCriterion::of).toList());
    }
}
