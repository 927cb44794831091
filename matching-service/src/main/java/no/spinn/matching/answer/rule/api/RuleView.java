package no.spinn.matching.answer.rule.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.spinn.criteria.value.Truth;
import no.spinn.matching.answer.verdict.Verdict;
import no.spinn.matching.upstream.call.CriterionKind;
import no.spinn.matching.upstream.call.CriterionOrigin;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule in words and as data. */
@Schema(name = "Rule", description = "The rule of a call, as it is executed")
record RuleView(
        UUID callId,
        UUID instrumentId,
        String title,

        @Schema(description = "The version of the criteria that the call pinned")
        int version,

        @Schema(description = "When this service received the version")
        Instant knownSince,

        @Schema(description = "How criteria become a verdict")
        String logic,

        List<RuleCriterion> criteria,

        @Schema(description = "An eligible project; absent where none was found") @Nullable
        Example example,

        @Schema(
                description =
                        "The same project with one fact changed, so that it is ineligible; absent where none was found")
        @Nullable
        Example counterexample) {

    /** A criterion that a machine evaluates. */
    record RuleCriterion(
            String id,
            int version,
            CriterionKind kind,

            @Schema(description = "Whether it is of the instrument or the call, or derived from the terms of the call")
            CriterionOrigin origin,

            @Schema(description = "The text of the provider")
            String text,

            @Schema(description = "The executed condition in words")
            String words,

            @Schema(type = SchemaType.OBJECT, description = "The executed condition as data") @Nullable
            Object condition) {}

    /** A project with the result of the rule. */
    @Schema(name = "WorkedExample")
    record Example(
            @Schema(type = SchemaType.OBJECT, description = "Facts as in `POST /v1/matches`")
            Map<String, Object> facts,

            Verdict verdict,
            List<ExampleResult> criteria) {}

    /** The result of one criterion. */
    record ExampleResult(
            String id,
            Truth result,

            @Schema(description = "The fact that decided the result") @Nullable
            String fact) {}
}
