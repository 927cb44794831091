package no.spinn.instruments.instrument.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.spinn.instruments.criterion.api.CriterionView;
import no.spinn.instruments.instrument.Instrument;
import no.spinn.instruments.instrument.Instruments;
import no.spinn.instruments.instrument.Presentation;
import no.spinn.instruments.instrument.api.InstrumentDetail.PublicFactView;
import no.spinn.instruments.provider.Providers;
import no.spinn.instruments.provider.api.ProviderRef;
import no.spinn.kit.language.Languages;

/** Puts together what is shown of one instrument. */
@ApplicationScoped
class InstrumentDetails {

    private final Instruments instruments;
    private final Providers providers;
    private final Languages languages;

    InstrumentDetails(Instruments instruments, Providers providers, Languages languages) {
        this.instruments = instruments;
        this.providers = providers;
        this.languages = languages;
    }

    InstrumentDetail of(Instrument instrument) {
        Presentation presentation = instrument.presentation();
        return new InstrumentDetail(
                InstrumentView.of(instrument, languages),
                languages.text(presentation.description()),
                partners(presentation),
                publicFacts(presentation),
                instrument.criteriaVersion(),
                CriterionView.of(instruments.criteriaOf(instrument), languages));
    }

    private List<ProviderRef> partners(Presentation presentation) {
        return presentation.partners().stream()
                .map(providers::findById)
                .map(provider -> ProviderRef.of(provider, languages))
                .toList();
    }

    private List<PublicFactView> publicFacts(Presentation presentation) {
        return presentation.publicFacts().stream()
                .map(fact -> new PublicFactView(languages.text(fact.text()), fact.source()))
                .toList();
    }
}
