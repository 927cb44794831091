package no.spinn.instruments.reference.fact.api;

import java.math.BigDecimal;
import java.util.List;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.value.FactType;
import no.spinn.criteria.vocabulary.Changeability;
import no.spinn.criteria.vocabulary.FactDefinition;
import no.spinn.kit.language.Languages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A fact in the caller's language. */
@Schema(name = "Fact", description = "A typed fact about an organisation, a project or a candidate")
record FactView(
        @Schema(examples = "project.marketAvailability") String id,

        FactType type,

        @Schema(description = "The unit of a number; a ratio is between 0 and 1", examples = "months") @Nullable
        String unit,

        @Schema(description = "The external code list, instead of `codes`", examples = "iso-3166-1-alpha-2") @Nullable
        String codeList,

        @Nullable List<CodeView> codes,

        @Nullable BigDecimal minimum,

        @Nullable BigDecimal maximum,

        @Schema(description = "A short heading", examples = "Market availability")
        String label,

        @Schema(description = "The question for people") String question,

        @Schema(description = "Help with the answer") @Nullable
        String help,

        @Schema(description = "The group in which to ask for the fact", examples = "partners") @Nullable
        String group,

        @Schema(description = "The place in the order of asking")
        int order,

        @Schema(
                description = "Asking makes sense only when this condition is met; absent for always",
                ref = "Condition")
        @Nullable
        Condition askWhen,

        @Schema(
                description =
                        "The facts from which this one is computed. A derived fact is never asked for: a question about it is a question about these")
        List<String> derivedFrom,

        @Schema(
                description =
                        "Whether an applicant can change it: fixed (what the organisation is), changeable (what the project is), or planned (what the application itself sets)")
        Changeability changeability) {

    @Schema(name = "FactCode")
    record CodeView(@Schema(examples = "not_available") String code, String label) {}

    static FactView of(FactDefinition fact, Languages languages) {
        return new FactView(
                fact.id(),
                fact.type(),
                fact.unit(),
                fact.codeList(),
                codes(fact, languages),
                fact.minimum(),
                fact.maximum(),
                languages.text(fact.label()),
                languages.text(fact.question()),
                fact.help() == null ? null : languages.text(fact.help()),
                fact.group(),
                fact.order(),
                fact.askWhen(),
                fact.derivedFrom(),
                fact.changeability());
    }

    private static @Nullable List<CodeView> codes(FactDefinition fact, Languages languages) {
        return fact.codes() == null
                ? null
                : fact.codes().stream()
                        .map(code -> new CodeView(code.code(), languages.text(code.label())))
                        .toList();
    }
}
