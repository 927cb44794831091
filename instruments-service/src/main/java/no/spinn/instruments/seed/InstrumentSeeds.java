package no.spinn.instruments.seed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.spinn.instruments.catalogue.instrument.Instrument;
import no.spinn.instruments.catalogue.instrument.InstrumentLifecycle;
import no.spinn.instruments.catalogue.instrument.Presentation;
import no.spinn.instruments.reference.provider.Provider;
import no.spinn.instruments.reference.provider.Providers;
import no.spinn.instruments.seed.SeedFiles.Entry;

/** Loads the providers and their instruments. */
@ApplicationScoped
class InstrumentSeeds {

    private final SeedEntries entries;
    private final Providers providers;
    private final InstrumentLifecycle lifecycle;

    InstrumentSeeds(SeedEntries entries, Providers providers, InstrumentLifecycle lifecycle) {
        this.entries = entries;
        this.providers = providers;
        this.lifecycle = lifecycle;
    }

    int load(Catalogue catalogue) {
        int loaded = 0;
        for (Entry<SeedProvider> entry : catalogue.providers()) {
            SeedProvider provider = entry.value();
            if (entries.isChanged("provider", provider.id().toString(), entry.text())) {
                providers.place(provider.id(), provider.details());
                loaded++;
            }
        }
        for (Entry<SeedInstrument> entry : catalogue.instruments()) {
            SeedInstrument instrument = entry.value();
            // The public state of an instrument contains its provider and its cases.
            String text = entry.text()
                    + catalogue.provider(instrument.provider()).text()
                    + catalogue.casesOf(instrument.slug());
            if (entries.isChanged("instrument", instrument.id().toString(), text)) {
                publish(instrument, catalogue);
                loaded++;
            }
        }
        return loaded;
    }

    private void publish(SeedInstrument instrument, Catalogue catalogue) {
        UUID providerId = catalogue.provider(instrument.provider()).value().id();
        Provider provider = Objects.requireNonNull(providers.findById(providerId));
        Presentation presentation = new Presentation(
                instrument.name(),
                instrument.summary(),
                instrument.description(),
                instrument.themes(),
                List.of(),
                instrument.publicFacts(),
                instrument.partners().stream()
                        .map(slug -> catalogue.provider(slug).value().id())
                        .toList(),
                instrument.lastKnownRound());
        lifecycle.publish(
                instrument.id(),
                new Instrument.Profile(
                        instrument.slug(), provider, instrument.nature(), presentation, instrument.decisionRules()),
                Objects.requireNonNull(catalogue.criteria().get(instrument.id())));
    }
}
