package no.spinn.matching.answer.match.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.spinn.matching.answer.verdict.Verdict;
import no.spinn.matching.language.condition.Truth;
import no.spinn.matching.upstream.call.CallStatus;
import no.spinn.matching.upstream.call.CriterionKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One call in full. */
@Schema(description = "What one call says of a project, criterion by criterion and part by part")
public record ExplanationAnswer(
        UUID callId,
        UUID instrumentId,
        String title,
        CallStatus status,

        @Schema(description = "When the call closes; absent for continuous intake") @Nullable
        Instant deadline,

        Verdict verdict,

        @Schema(
                description = "The share of relevance criteria that are met; unknown ones count half",
                minimum = "0",
                maximum = "1")
        double fit,

        @Schema(description = "The version of the criteria that was used; see `GET /v1/rules/{callId}/{version}`")
        int criteriaVersion,

        List<ExplainedCriterion> criteria,

        @Schema(description = "The moment of the rules that were used")
        Instant rulesAsOf) {

    /** One criterion. Criteria that people score are not listed. */
    record ExplainedCriterion(
            String id,
            int version,
            CriterionKind kind,
            Truth result,

            @Schema(description = "As the provider wrote it")
            String text,

            ExplainedCondition condition) {}

    /** A condition, or a part of one. */
    @Schema(description = "A condition with its parts, as it was evaluated")
    record ExplainedCondition(
            Truth result,

            @Schema(description = "The condition in words, with the vocabulary's names")
            String words,

            @Schema(description = "The fact that decided, or that is missing") @Nullable
            String fact,

            @Schema(description = "The value that decided") @Nullable
            Object value,

            @Schema(description = "Why the condition could not be evaluated") @Nullable
            String reason,

            @Schema(description = "Absent for a test of one fact") @Nullable
            List<ExplainedCondition> parts) {}
}
