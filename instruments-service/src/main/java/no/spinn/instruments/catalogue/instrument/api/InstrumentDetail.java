package no.spinn.instruments.catalogue.instrument.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import no.spinn.instruments.catalogue.instrument.InstrumentRules;
import no.spinn.instruments.catalogue.instrument.PublicInstrument;
import no.spinn.instruments.catalogue.instrument.PublicPresentation;
import no.spinn.instruments.reference.criterion.Source;
import no.spinn.instruments.reference.criterion.api.CaseView;
import no.spinn.instruments.reference.criterion.api.CriterionView;
import no.spinn.instruments.reference.criterion.api.NotExpressibleView;
import no.spinn.instruments.reference.decision.api.DecisionRulesView;
import no.spinn.instruments.reference.provider.api.ProviderRef;
import no.spinn.kit.language.Languages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An instrument with all its details, in the caller's language. */
@Schema(name = "InstrumentDetail")
record InstrumentDetail(
        @JsonUnwrapped InstrumentView instrument,
        String description,

        @Schema(description = "The providers that run the instrument together with its own")
        List<ProviderRef> partners,

        @Schema(
                description =
                        "The year of the last round of applications, where no later one is known: check with the provider before you plan",
                examples = "2024")
        @Nullable
        Integer lastKnownRound,

        @Schema(description = "Facts for people, which no machine can decide")
        List<PublicFactView> publicFacts,

        @Schema(description = "The version of the published criteria, which never changes")
        int criteriaVersion,

        List<CriterionView> criteria,

        @Schema(description = "Examples that people wrote from the published text; the criteria agree with them")
        List<CaseView> cases,

        @Schema(description = "What the published text asks for and no condition can say")
        List<NotExpressibleView> notExpressible,

        @Schema(description = "The rules for decisions on applications; absent while they are not stated") @Nullable
        DecisionRulesView decisionRules,

        @Schema(description = "The reason why it is retired") @Nullable
        String retirement) {

    @Schema(name = "PublicFact")
    record PublicFactView(String text, Source source) {}

    static InstrumentDetail of(PublicInstrument instrument, Languages languages) {
        PublicPresentation presentation = instrument.presentation();
        InstrumentRules rules = instrument.rules();
        return new InstrumentDetail(
                InstrumentView.of(instrument, languages),
                languages.text(presentation.description()),
                presentation.partners().stream()
                        .map(partner -> ProviderRef.of(partner, languages))
                        .toList(),
                presentation.lastKnownRound(),
                presentation.publicFacts().stream()
                        .map(fact -> new PublicFactView(languages.text(fact.text()), fact.source()))
                        .toList(),
                rules.criteriaVersion(),
                CriterionView.of(rules.criteria(), languages),
                CaseView.of(rules.interpretation().cases(), languages),
                NotExpressibleView.of(rules.interpretation().notExpressible(), languages),
                DecisionRulesView.of(rules.decisionRules(), languages),
                instrument.retirement());
    }
}
