package no.spinn.instruments.reference.fact.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Describes a condition in the OpenAPI document; never instantiated. */
@Schema(
        name = "Condition",
        description = """
                Exactly one of `all`, `any`, `not`, or a test: `fact` with exactly one operator. `equals` is for boolean, \
                integer, decimal, money, date and code; `oneOf` for code; `anyOf`, `allOf` and `noneOf` for codes; `atLeast` \
                and `atMost` for integer, decimal and money; `between` (inclusive) for integer, decimal, money and date; \
                `before` and `after` for date.""",
        examples = "{\"fact\":\"organisation.sector\",\"oneOf\":[\"municipality\",\"county\"]}")
public record ConditionShape(
        @Nullable List<ConditionShape> all,
        @Nullable List<ConditionShape> any,
        @Nullable ConditionShape not,
        @Nullable String fact,
        @Schema(name = "equals") @Nullable Object equalTo,
        @Nullable List<String> oneOf,
        @Nullable List<String> anyOf,
        @Nullable List<String> allOf,
        @Nullable List<String> noneOf,
        @Nullable Object atLeast,
        @Nullable Object atMost,
        @Nullable Range between,
        @Nullable String before,
        @Nullable String after) {

    /** Two values, both inclusive. */
    @Schema(
            name = "Range",
            description = "From one value to another, both inclusive, of the type of the fact",
            requiredProperties = {"from", "to"})
    record Range(Object from, Object to) {}
}
