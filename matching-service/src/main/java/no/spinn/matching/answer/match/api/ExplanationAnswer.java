package no.spinn.matching.answer.match.api;

import java.time.Instant;
import java.util.List;
import no.spinn.criteria.value.Truth;
import no.spinn.matching.answer.verdict.Verdict;
import no.spinn.matching.answer.verdict.api.IfNotMetView;
import no.spinn.matching.upstream.call.CallState;
import no.spinn.matching.upstream.call.CriterionKind;
import no.spinn.matching.upstream.call.CriterionOrigin;
import no.spinn.matching.upstream.call.api.CallReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a project meets each criterion of one call. */
@Schema(description = "How a project meets the criteria of one call: each criterion, with each part of its condition")
public record ExplanationAnswer(
        CallReference call,

        @Schema(description = "The state of the call") CallState state,

        Verdict verdict,

        @Schema(
                description = "The share of relevance criteria that are met; unknown ones count half",
                minimum = "0",
                maximum = "1")
        double fit,

        @Schema(description = "The version of the criteria that was evaluated; see `GET /v1/rules/{callId}/{version}`")
        int criteriaVersion,

        List<ExplainedCriterion> criteria,

        @Schema(description = "When the snapshot of calls and vocabulary was taken")
        Instant rulesAsOf) {

    /** One criterion. Criteria that people score are not included. */
    record ExplainedCriterion(
            String id,
            int version,
            CriterionKind kind,
            CriterionOrigin origin,
            Truth result,

            @Schema(description = "The text of the provider")
            String text,

            ExplainedCondition condition,

            @Schema(
                    description =
                            "The position, in `members`, of the member whose facts decide; only where several are judged and one does not meet it")
            @Nullable
            Integer member,

            @Schema(description = "What the provider says to those who do not meet it; only where it is not met")
            @Nullable
            IfNotMetView ifNotMet) {}

    /** A condition or a part of one. */
    @Schema(description = "An evaluated condition with its parts")
    record ExplainedCondition(
            Truth result,

            @Schema(description = "The condition in words, with the names of the vocabulary")
            String words,

            @Schema(description = "The fact that decided the result, or the missing fact") @Nullable
            String fact,

            @Schema(description = "The value of that fact") @Nullable
            Object value,

            @Schema(description = "Why the condition could not be evaluated") @Nullable
            String reason,

            @Schema(description = "The parts; absent for a test of one fact") @Nullable
            List<ExplainedCondition> parts) {}
}
