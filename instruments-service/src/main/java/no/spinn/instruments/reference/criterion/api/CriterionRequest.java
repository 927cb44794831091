package no.spinn.instruments.reference.criterion.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.spinn.instruments.reference.criterion.Assessment;
import no.spinn.instruments.reference.criterion.Criterion;
import no.spinn.instruments.reference.criterion.CriterionKind;
import no.spinn.instruments.reference.criterion.IfNotMet;
import no.spinn.instruments.reference.criterion.Source;
import no.spinn.instruments.reference.criterion.UncheckedCriterion;
import no.spinn.kit.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A criterion as its provider sends it. */
@Schema(name = "CriterionRequest")
public record CriterionRequest(
        @Schema(description = "The id of an existing criterion; leave it out for a new one") @Nullable
        UUID id,

        @Schema(
                description =
                        "A name of your choice, unique among the criteria, by which cases refer to the criterion; it can be left out",
                examples = "applicant-is-a-municipality")
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        @Size(max = 80)
        @Nullable
        String key,

        @NotNull CriterionKind kind,

        @NotNull LocalizedText text,

        @Valid @Nullable SourceRequest source,

        @Schema(description = "For eligibility and relevance", ref = "Condition") @Nullable
        Object condition,

        @Valid @Nullable AssessmentRequest assessment,

        @Schema(description = "What those read who do not meet the criterion") @Valid @Nullable
        IfNotMetRequest ifNotMet) {

    @Schema(name = "IfNotMetRequest", description = "Advice for those who do not meet a criterion")
    record IfNotMetRequest(
            @Schema(description = "What they can do") @NotNull
            LocalizedText advice,

            @Schema(description = "Where else they can go") @Size(max = 10) @Nullable
            List<@NotNull LocalizedText> alternatives) {

        static IfNotMetRequest of(IfNotMet ifNotMet) {
            return new IfNotMetRequest(ifNotMet.advice(), ifNotMet.alternatives());
        }

        IfNotMet toIfNotMet() {
            return new IfNotMet(advice, Objects.requireNonNullElse(alternatives, List.of()));
        }
    }

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
                criterion.key(),
                criterion.kind(),
                criterion.text(),
                source == null ? null : SourceRequest.of(source),
                criterion.condition(),
                assessment == null
                        ? null
                        : new AssessmentRequest(assessment.weight(), assessment.scale(), assessment.threshold()),
                criterion.ifNotMet() == null ? null : IfNotMetRequest.of(criterion.ifNotMet()));
    }

    /** The criterion; only for a request without violated constraints. */
    public UncheckedCriterion toWritten() {
        return new UncheckedCriterion(
                id,
                key,
                kind,
                text,
                source == null ? null : source.toSource(),
                condition,
                assessment == null ? null : new Assessment(assessment.weight, assessment.scale, assessment.threshold),
                ifNotMet == null ? null : ifNotMet.toIfNotMet());
    }
}
