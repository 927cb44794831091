package no.spinn.matching.answer.match.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.spinn.matching.answer.verdict.Verdict;
import no.spinn.matching.language.condition.Truth;
import no.spinn.matching.upstream.call.CriterionKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What fits, what nearly fits, and what to ask next. */
@Schema(description = "Calls for a project, best first")
public record MatchAnswer(
        @Schema(description = "Calls by verdict, fit and deadline")
        List<Item> items,

        @Schema(
                description =
                        "Up to 20 calls that fail on one eligibility criterion or two, with those criteria; on the first page only")
        List<NearMiss> nearMisses,

        @Schema(description = "How many such calls there are; on the first page only") @Nullable
        Integer nearMissCount,

        @Schema(
                description =
                        "Unknown facts, those first whose answer can settle most undetermined calls; on the first page only")
        List<Question> nextQuestions,

        @Schema(description = "The moment of the rules that were used")
        Instant rulesAsOf,

        @Schema(description = "The cursor of the next page; absent on the last one") @Nullable
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

    /** One criterion, and what decided it. Criteria that people score are not listed. */
    record CriterionAnswer(
            String id,

            @Schema(description = "The version of the criteria that was used")
            int version,

            CriterionKind kind,

            @Schema(description = "unknown: an answer is missing, or this version cannot evaluate the criterion")
            Truth result,

            @Schema(description = "The fact that decided, or that is missing") @Nullable
            String fact,

            @Schema(description = "The value that decided") @Nullable
            Object value,

            String text,

            @Schema(description = "Why the criterion could not be evaluated") @Nullable
            String reason) {}

    /** A call that fails on little. */
    record NearMiss(
            UUID callId,
            String title,

            @Schema(description = "What would have to be different")
            List<CriterionAnswer> criteria) {}

    /** A question worth asking. */
    record Question(
            String fact,
            String question,

            @Schema(description = "How many undetermined calls an answer can settle")
            long settles) {}
}
