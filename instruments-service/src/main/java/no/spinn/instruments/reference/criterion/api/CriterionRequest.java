package no.spinn.instruments.reference.criterion.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.spinn.instruments.reference.condition.api.ConditionShape;
import no.spinn.instruments.reference.criterion.Assessment;
import no.spinn.instruments.reference.criterion.Criterion;
import no.spinn.instruments.reference.criterion.CriterionKind;
import no.spinn.instruments.reference.criterion.Source;
import no.spinn.instruments.reference.criterion.WrittenCriterion;
import no.spinn.kit.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A criterion that a provider has written. */
@Schema(name = "CriterionRequest")
public record CriterionRequest(
        @Schema(description = "Of a criterion that is there already; leave it out for a new one") @Nullable
        UUID id,

        @NotNull CriterionKind kind,

        @NotNull LocalizedText text,

        @Valid @Nullable SourceRequest source,

        @Schema(description = "For eligibility and relevance", implementation = ConditionShape.class) @Nullable
        Object condition,

        @Valid @Nullable AssessmentRequest assessment) {

    @Schema(name = "AssessmentRequest", description = "How people score")
    record AssessmentRequest(
            @Schema(examples = "0.25") @NotBlank @Size(max = 10)
            String weight,

            @NotNull Assessment.Scale scale,

            @Schema(description = "The lowest score that passes", examples = "4") @NotNull
            Integer threshold) {}

    /** What was written of a criterion, so that it can be changed and sent again. */
    public static CriterionRequest of(Criterion criterion) {
        Source source = criterion.source();
        Assessment assessment = criterion.assessment();
        return new CriterionRequest(
                criterion.id(),
                criterion.kind(),
                criterion.text(),
                source == null ? null : SourceRequest.of(source),
                criterion.condition(),
                assessment == null
                        ? null
                        : new AssessmentRequest(assessment.weight(), assessment.scale(), assessment.threshold()));
    }

    /** Only for a request without violated constraints. */
    public WrittenCriterion toWritten() {
        return new WrittenCriterion(
                id,
                kind,
                text,
                source == null ? null : source.toSource(),
                condition,
                assessment == null ? null : new Assessment(assessment.weight, assessment.scale, assessment.threshold));
    }
}
