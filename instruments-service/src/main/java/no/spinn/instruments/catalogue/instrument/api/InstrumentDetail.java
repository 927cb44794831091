package no.spinn.instruments.catalogue.instrument.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import no.spinn.instruments.catalogue.instrument.PublicInstrument;
import no.spinn.instruments.reference.criterion.Source;
import no.spinn.instruments.reference.criterion.api.CriterionView;
import no.spinn.instruments.reference.decision.api.DecisionRulesView;
import no.spinn.instruments.reference.provider.api.ProviderRef;
import no.spinn.kit.language.Languages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An instrument with all that is known of it, in the caller's language. */
@Schema(name = "InstrumentDetail")
record InstrumentDetail(
        @JsonUnwrapped InstrumentView instrument,
        String description,

        @Schema(description = "Providers that it is run together with")
        List<ProviderRef> partners,

        @Schema(description = "What is worth knowing and no machine can decide")
        List<PublicFactView> publicFacts,

        @Schema(description = "The number of the published criteria; a published version never changes")
        int criteriaVersion,

        List<CriterionView> criteria,

        @Schema(description = "What holds for a decision on an application; absent while it is not stated") @Nullable
        DecisionRulesView decisionRules,

        @Schema(description = "Why it is no longer offered") @Nullable
        String retirement) {

    @Schema(name = "PublicFact")
    record PublicFactView(String text, Source source) {}

    static InstrumentDetail of(PublicInstrument instrument, Languages languages) {
        return new InstrumentDetail(
                InstrumentView.of(instrument, languages),
                languages.text(instrument.description()),
                instrument.partners().stream()
                        .map(partner -> ProviderRef.of(partner, languages))
                        .toList(),
                instrument.publicFacts().stream()
                        .map(fact -> new PublicFactView(languages.text(fact.text()), fact.source()))
                        .toList(),
                instrument.criteriaVersion(),
                CriterionView.of(instrument.criteria(), languages),
                DecisionRulesView.of(instrument.decisionRules(), languages),
                instrument.retirement());
    }
}
