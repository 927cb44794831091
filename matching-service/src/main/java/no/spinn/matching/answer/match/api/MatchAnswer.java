package no.spinn.matching.answer.match.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import no.spinn.criteria.value.FactType;
import no.spinn.criteria.value.Truth;
import no.spinn.matching.answer.verdict.Verdict;
import no.spinn.matching.answer.verdict.api.IfNotMetView;
import no.spinn.matching.upstream.call.CriterionKind;
import no.spinn.matching.upstream.call.CriterionOrigin;
import no.spinn.matching.upstream.call.api.CallReference;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Matching calls, near misses, and the next questions. */
@Schema(name = "MatchPage", description = "Calls for a project, best first")
public record MatchAnswer(
        @Schema(
                description =
                        "Calls, ordered by verdict (those that fit within limits come right after the eligible ones), fit and the time of closing")
        List<Item> items,

        @Schema(
                description =
                        "Up to 20 calls that fail on one or two eligibility criteria, with these criteria; calls that fail only on what the applicant cannot change are left out; on the first page only")
        List<NearMiss> nearMisses,

        @Schema(description = "The number of all near misses; on the first page only") @Nullable
        Integer nearMissCount,

        @Schema(
                description =
                        "Unknown facts, those first whose answer can decide most undetermined calls; on the first page only")
        List<Question> nextQuestions,

        @Schema(description = "Facts of the request that cannot all be true; on the first page only")
        List<Contradiction> inconsistencies,

        @Schema(description = "When the snapshot of calls and vocabulary was taken")
        Instant rulesAsOf,

        @Schema(description = "The cursor of the next page; absent on the last page") @Nullable
        String next) {

    /** One call. */
    record Item(
            CallReference call,
            Verdict verdict,

            @Schema(
                    description = "The share of relevance criteria that are met; unknown ones count half",
                    minimum = "0",
                    maximum = "1")
            double fit,

            @Schema(
                    description =
                            "The limits within which the call fits: it is undetermined only by what the application itself sets (sum, share, start, duration), and is eligible if that meets these. Empty for every other call")
            List<Limit> within,

            List<CriterionAnswer> criteria) {}

    /** A limit of what the applicant sets itself. */
    @Schema(name = "WithinLimit")
    record Limit(
            @Schema(description = "The id of the criterion") String criterion,

            @Schema(description = "The limit in words") String text,

            @Schema(type = SchemaType.OBJECT, description = "The limit as a condition") @Nullable
            Object condition) {}

    /** One criterion, with the fact that decided it. Criteria that people score are not included. */
    record CriterionAnswer(
            String id,

            @Schema(description = "The version of the criteria that was evaluated")
            int version,

            CriterionKind kind,

            @Schema(description = "Whether it is of the instrument or the call, or derived from the terms of the call")
            CriterionOrigin origin,

            @Schema(description = "unknown: a fact is missing, or this version cannot evaluate the criterion")
            Truth result,

            @Schema(description = "The fact that decided the result, or the missing fact") @Nullable
            String fact,

            @Schema(description = "The value of that fact") @Nullable
            Object value,

            String text,

            @Schema(
                    description =
                            "Why the criterion could not be evaluated, or why no condition can say what the text asks for")
            @Nullable
            String reason,

            @Schema(description = "What the provider says to those who do not meet it; only where it is not met")
            @Nullable
            IfNotMetView ifNotMet) {}

    /** A call that fails on one or two criteria. */
    record NearMiss(
            CallReference call,

            @Schema(description = "The criteria that are not met")
            List<UnmetCriterion> criteria,

            @Schema(description = "The number of other eligibility criteria that are unknown")
            long unknown) {}

    /** A criterion that is not met, and what would have to be the case. */
    record UnmetCriterion(
            String id,
            int version,
            CriterionKind kind,
            CriterionOrigin origin,
            Truth result,

            @Schema(description = "The fact that decided the result") @Nullable
            String fact,

            @Schema(description = "The value of that fact") @Nullable
            Object value,

            @Schema(description = "Absent: a criterion that is not met was evaluated", deprecated = true) @Nullable
            String reason,

            String text,

            @Schema(description = "What would have to be the case")
            Requirement required,

            @Schema(
                    description =
                            "Whether the applicant can change it. A project can find a partner; an organisation cannot change its sector")
            boolean changeable,

            @Schema(description = "What the provider says to those who do not meet it") @Nullable
            IfNotMetView ifNotMet) {}

    /** A condition in words and as data. */
    record Requirement(
            String words,

            @Schema(type = SchemaType.OBJECT, description = "As in the criteria of instruments-service") @Nullable
            Object condition) {}

    /** Facts that contradict each other. */
    @Schema(name = "Inconsistency")
    record Contradiction(
            String code,

            List<String> facts,

            String text,

            @Schema(
                    description =
                            "The position in `members` of the organisation that they describe; absent where they are about the project or the organisation that applies")
            @Nullable
            Integer member) {}

    /** A question whose answer can decide calls, with everything that is needed to ask it. */
    record Question(
            String fact,
            String question,

            @Schema(description = "A short heading") String label,

            @Schema(description = "Help with the answer") @Nullable
            String help,

            FactType type,

            @Schema(description = "The unit of a number; a ratio is between 0 and 1 and may be asked for in per cent")
            @Nullable
            String unit,

            @Nullable BigDecimal minimum,
            @Nullable BigDecimal maximum,

            @Schema(description = "The external code list; see GET /v1/code-lists/{id} of instruments-service")
            @Nullable
            String codeList,

            @Schema(description = "The codes of the fact's own list, in order") @Nullable
            List<CodeAnswer> codes,

            @Schema(description = "The group in which to ask") @Nullable
            String group,

            @Schema(description = "The number of undetermined calls that an answer can help to decide")
            long settles) {}

    /** A code with its text. */
    @Schema(name = "QuestionCode")
    record CodeAnswer(String code, String label) {}
}
