package no.spinn.instruments.reference.criterion.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.spinn.instruments.reference.criterion.Assessment;
import no.spinn.instruments.reference.criterion.Criterion;
import no.spinn.instruments.reference.criterion.CriterionKind;
import no.spinn.instruments.reference.criterion.Source;
import no.spinn.instruments.reference.criterion.UncheckedCriterion;
import no.spinn.instruments.reference.fact.api.ConditionShape;
import no.spinn.kit.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A criterion as its provider sends it. */
@Schema(name = "CriterionRequest")
public record CriterionRequest(
        @Schema(description = "The id of an existing criterion; leave it out for a new one") @Nullable
        UUID id,

        @NotNull CriterionKind kind,

        @NotNull LocalizedText text,

        @Valid @Nullable SourceRequest source,

        @Schema(description = "For eligibility and relevance", implementation = ConditionShape.class) @Nullable
        Object condition,

        @Valid @Nullable AssessmentRequest assessment) {

    @Schema(name = "AssessmentRequest", description = "The scoring of the criterion by people")
    record AssessmentRequest(
            @Schema(examples = "0.25") @NotBlank @Size(max = 10)
            String weight,

            @NotNull Assessment.Scale scale,

            @Schema(description = "The lowest score that passes", examples = "4") @NotNull
            Integer threshold) {}

    /** A criterion in the form in which its provider sends it. */
    public static CriterionRequest of(Criterion criterion) {
        Source source = criterion.source();
        Assessment assessment = criterion.assessment();
        return new CriterionRequest(
                UUID.fromString(criterion.id()),
                criterion.kind(),
                criterion.text(),
                source == null ? null : SourceRequest.of(source),
                criterion.condition(),
                assessment == null
                        ? null
                        : new AssessmentRequest(assessment.weight(), assessment.scale(), assessment.threshold()));
    }

    /** The criterion; only for a request without violated constraints. */
    public UncheckedCriterion toWritten() {
        return new UncheckedCriterion(
                id,
                kind,
                text,
                source == null ? null : source.toSource(),
                condition,
                assessment == null ? null : new Assessment(assessment.weight, assessment.scale, assessment.threshold));
    }
}
