package no.spinn.matching.answer.rule.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.spinn.criteria.value.Truth;
import no.spinn.matching.answer.verdict.Verdict;
import no.spinn.matching.answer.verdict.api.IfNotMetView;
import no.spinn.matching.upstream.call.CriterionKind;
import no.spinn.matching.upstream.call.CriterionOrigin;
import no.spinn.matching.upstream.call.RuleCase;
import no.spinn.matching.upstream.call.api.CallReference;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule in words and as data. */
@Schema(name = "Rule", description = "The rule of a call, as it is executed")
record RuleView(
        CallReference call,

        @Schema(description = "The version of the criteria that the call pinned")
        int version,

        @Schema(description = "When this service received the version")
        Instant knownSince,

        @Schema(description = "How criteria become a verdict")
        String logic,

        List<RuleCriterion> criteria,

        @Schema(
                description =
                        "What the published text asks for and no condition can say. Where there is any, no verdict is eligible")
        List<NotExpressible> notExpressible,

        @Schema(description = "Examples that people wrote from the published text, not from the conditions")
        List<Case> cases,

        @Schema(description = "A project that meets every condition; absent where none was found") @Nullable
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
            Object condition,

            @Schema(description = "The name by which cases refer to it") @Nullable
            String key,

            @Schema(description = "What the provider says to those who do not meet it") @Nullable
            IfNotMetView ifNotMet) {}

    /** What no condition can say. */
    record NotExpressible(
            @Schema(description = "What the text asks for") String text,

            @Schema(description = "Why a machine cannot judge it")
            String reason) {}

    /** An example that people wrote. */
    @Schema(name = "RuleCase")
    record Case(
            String title,
            RuleCase.CaseSource source,

            @Schema(type = SchemaType.OBJECT, description = "Facts as in `POST /v1/matches`")
            Map<String, Object> facts,

            @Schema(description = "What the text says of criteria in this case, by the key or the id of each")
            Map<String, Truth> expected,

            @Schema(description = "Whether the executed conditions agree")
            boolean agrees) {}

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
