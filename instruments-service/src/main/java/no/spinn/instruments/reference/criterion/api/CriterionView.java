package no.spinn.instruments.reference.criterion.api;

import java.util.List;
import java.util.UUID;
import no.spinn.criteria.condition.Condition;
import no.spinn.instruments.reference.criterion.Assessment;
import no.spinn.instruments.reference.criterion.Criterion;
import no.spinn.instruments.reference.criterion.CriterionKind;
import no.spinn.instruments.reference.criterion.CriterionOrigin;
import no.spinn.instruments.reference.criterion.IfNotMet;
import no.spinn.instruments.reference.criterion.Source;
import no.spinn.instruments.reference.fact.api.ConditionShape;
import no.spinn.kit.language.Languages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A criterion in the caller's language. */
@Schema(
        name = "Criterion",
        description = "A criterion; eligibility and relevance have a condition, people score assessment")
public record CriterionView(
        UUID id,

        @Schema(
                description =
                        "Whether the provider wrote it for the instrument or the call, or it is derived from the terms")
        CriterionOrigin origin,

        @Schema(description = "Grows with each change of this criterion", examples = "1")
        int version,

        CriterionKind kind,

        String text,

        @Nullable Source source,

        @Schema(implementation = ConditionShape.class) @Nullable
        Condition condition,

        @Nullable Assessment assessment,

        @Schema(
                description =
                        "The name by which cases refer to it, if its provider gave it one; for a criterion that is derived from the terms, the name of the term, such as `terms.maximum-amount`")
        @Nullable
        String key,

        @Schema(description = "What those read who do not meet it") @Nullable
        IfNotMetView ifNotMet) {

    @Schema(name = "IfNotMet", description = "Advice for those who do not meet a criterion")
    record IfNotMetView(
            @Schema(description = "What they can do") String advice,

            @Schema(description = "Where else they can go") List<String> alternatives) {

        static IfNotMetView of(IfNotMet ifNotMet, Languages languages) {
            return new IfNotMetView(
                    languages.text(ifNotMet.advice()),
                    ifNotMet.alternatives().stream().map(languages::text).toList());
        }
    }

    public static List<CriterionView> of(List<Criterion> criteria, Languages languages) {
        return criteria.stream().map(criterion -> of(criterion, languages)).toList();
    }

    private static CriterionView of(Criterion criterion, Languages languages) {
        return new CriterionView(
                UUID.fromString(criterion.id()),
                criterion.origin(),
                criterion.version(),
                criterion.kind(),
                languages.text(criterion.text()),
                criterion.source(),
                criterion.condition(),
                criterion.assessment(),
                criterion.key(),
                criterion.ifNotMet() == null ? null : IfNotMetView.of(criterion.ifNotMet(), languages));
    }
}
