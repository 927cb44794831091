package no.spinn.instruments.seed;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.criteria.vocabulary.FactDefinition;
import no.spinn.instruments.reference.fact.Facts;
import no.spinn.instruments.seed.SeedFiles.Entry;

/** Loads the vocabulary, in the order of the file. */
@ApplicationScoped
class FactSeeds {

    private final SeedEntries entries;
    private final Facts facts;

    FactSeeds(SeedEntries entries, Facts facts) {
        this.entries = entries;
        this.facts = facts;
    }

    int load(Catalogue catalogue) {
        int loaded = 0;
        for (int i = 0; i < catalogue.facts().size(); i++) {
            Entry<FactDefinition> entry = catalogue.facts().get(i);
            if (entries.isChanged("fact", entry.value().id(), i + " " + entry.text())) {
                facts.place(entry.value(), i);
                loaded++;
            }
        }
        return loaded;
    }
}
