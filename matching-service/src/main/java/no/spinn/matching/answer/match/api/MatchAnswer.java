package no.spinn.matching.answer.match.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.spinn.matching.answer.verdict.Verdict;
import no.spinn.matching.language.condition.Truth;
import no.spinn.matching.upstream.call.CriterionKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Matching calls, near misses, and the next questions. */
@Schema(description = "Calls for a project, best first")
public record MatchAnswer(
        @Schema(description = "Calls, ordered by verdict, fit and deadline")
        List<Item> items,

        @Schema(
                description =
                        "Up to 20 calls that fail on one or two eligibility criteria, with these criteria; on the first page only")
        List<NearMiss> nearMisses,

        @Schema(description = "The number of all near misses; on the first page only") @Nullable
        Integer nearMissCount,

        @Schema(
                description =
                        "Unknown facts, those first whose answer can decide most undetermined calls; on the first page only")
        List<Question> nextQuestions,

        @Schema(description = "When the snapshot of calls and vocabulary was taken")
        Instant rulesAsOf,

        @Schema(description = "The cursor of the next page; absent on the last page") @Nullable
        String next) {

    /** One call. */
    record Item(
            UUID callId,
            UUID instrumentId,
            String title,
            Verdict verdict,

            @Schema(
                    description = "The share of relevance criteria that are met; unknown ones count half",
                    minimum = "0",
                    maximum = "1")
            double fit,

            @Schema(description = "When the call closes; absent for continuous intake") @Nullable
            Instant deadline,

            List<CriterionAnswer> criteria) {}

    /** One criterion, with the fact that decided it. Criteria that people score are not included. */
    record CriterionAnswer(
            String id,

            @Schema(description = "The version of the criteria that was evaluated")
            int version,

            CriterionKind kind,

            @Schema(description = "unknown: a fact is missing, or this version cannot evaluate the criterion")
            Truth result,

            @Schema(description = "The fact that decided the result, or the missing fact") @Nullable
            String fact,

            @Schema(description = "The value of that fact") @Nullable
            Object value,

            String text,

            @Schema(description = "Why the criterion could not be evaluated") @Nullable
            String reason) {}

    /** A call that fails on one or two criteria. */
    record NearMiss(
            UUID callId,
            String title,

            @Schema(description = "The criteria that are not met")
            List<CriterionAnswer> criteria) {}

    /** A question whose answer can decide calls. */
    record Question(
            String fact,
            String question,

            @Schema(description = "The number of undetermined calls that an answer can decide")
            long settles) {}
}
