package no.spinn.instruments.catalogue.instrument.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.spinn.instruments.catalogue.instrument.InstrumentPlan;
import no.spinn.instruments.catalogue.instrument.Nature;
import no.spinn.instruments.catalogue.instrument.Presentation;
import no.spinn.instruments.catalogue.instrument.PublicFact;
import no.spinn.instruments.reference.criterion.InterpretedCriteria;
import no.spinn.instruments.reference.criterion.Source;
import no.spinn.instruments.reference.criterion.api.CaseRequest;
import no.spinn.instruments.reference.criterion.api.CriterionRequest;
import no.spinn.instruments.reference.criterion.api.NotExpressibleRequest;
import no.spinn.instruments.reference.decision.api.DecisionRulesRequest;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.text.WebUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An instrument as its provider sends it. */
@Schema(
        name = "InstrumentRequest",
        description = "An instrument as its provider sends it, in all languages",
        examples = Examples.INSTRUMENT)
record InstrumentRequest(
        @Schema(description = "A short name for addresses, unique among instruments", examples = "innovasjonsmidler")
        @NotNull
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        @Size(max = 80)
        String slug,

        @NotNull Nature nature,
        @NotNull LocalizedText name,
        @NotNull LocalizedText summary,
        @NotNull LocalizedText description,

        @Schema(description = "Codes of the fact project.themes; empty for all themes") @Size(max = 20) @Nullable
        List<@NotNull String> themes,

        @Schema(description = "Numbers of counties; empty for the whole country") @Size(max = 30) @Nullable
        List<@NotNull String> regions,

        @Schema(description = "Facts for people, which no machine can decide") @Size(max = 50) @Nullable
        List<@NotNull @Valid PublicFactRequest> publicFacts,

        @Schema(description = "The ids of the providers that run the instrument together with its own")
        @Size(max = 20)
        @Nullable
        List<@NotNull UUID> partners,

        @Schema(
                description =
                        "The year of the last round of applications, where no later one is known; leave it out while rounds go on",
                examples = "2024")
        @Min(2000)
        @Max(2199)
        @Nullable
        Integer lastKnownRound,

        @Nullable List<@NotNull @Valid CriterionRequest> criteria,

        @Schema(
                description =
                        "Examples from the published text. The instrument is published only when its criteria agree with all of them")
        @Size(max = 200)
        @Nullable
        List<@NotNull @Valid CaseRequest> cases,

        @Schema(
                description =
                        "What the published text asks for and no condition can say: people judge it, so no machine finds an applicant eligible")
        @Size(max = 50)
        @Nullable
        List<@NotNull @Valid NotExpressibleRequest> notExpressible,

        @Schema(
                description =
                        "The rules for decisions on applications; leave them out while they are not stated. Announced calls keep their rules")
        @Valid
        @Nullable
        DecisionRulesRequest decisionRules) {

    @Schema(name = "PublicFactRequest")
    record PublicFactRequest(
            @NotNull LocalizedText text,
            @NotBlank @Size(max = 300) String sourceTitle,

            @NotBlank @Size(max = 1000) @WebUrl @Schema(description = WebUrl.RULE)
            String sourceUrl,

            @Schema(description = "The day or the year of the statement", examples = "2026") @Size(max = 10) @Nullable
            String sourceDate) {

        static PublicFactRequest of(PublicFact fact) {
            return new PublicFactRequest(
                    fact.text(),
                    fact.source().title(),
                    fact.source().url(),
                    fact.source().date());
        }

        PublicFact toFact() {
            return new PublicFact(text, new Source(sourceTitle, sourceUrl, sourceDate));
        }
    }

    /** The plan in the form in which its provider sends it. */
    static InstrumentRequest of(InstrumentPlan plan) {
        Presentation presentation = plan.presentation();
        return new InstrumentRequest(
                plan.slug(),
                plan.nature(),
                presentation.name(),
                presentation.summary(),
                presentation.description(),
                presentation.themes(),
                presentation.regions(),
                presentation.publicFacts().stream().map(PublicFactRequest::of).toList(),
                presentation.partners(),
                presentation.lastKnownRound(),
                plan.criteria().stream().map(CriterionRequest::of).toList(),
                plan.interpretation().cases().stream().map(CaseRequest::of).toList(),
                plan.interpretation().notExpressible().stream()
                        .map(NotExpressibleRequest::of)
                        .toList(),
                plan.decisionRules() == null ? null : DecisionRulesRequest.of(plan.decisionRules()));
    }

    /** The plan; only for a request without faults. */
    InstrumentPlan plan(InterpretedCriteria read) {
        List<PublicFactRequest> facts = Objects.requireNonNullElse(publicFacts, List.of());
        return new InstrumentPlan(
                slug,
                nature,
                new Presentation(
                        name,
                        summary,
                        description,
                        Objects.requireNonNullElse(themes, List.of()),
                        Objects.requireNonNullElse(regions, List.of()),
                        facts.stream().map(PublicFactRequest::toFact).toList(),
                        Objects.requireNonNullElse(partners, List.of()),
                        lastKnownRound),
                read.criteria(),
                read.interpretation(),
                decisionRules == null ? null : decisionRules.toRules());
    }
}
