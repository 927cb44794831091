package no.spinn.instruments.seed;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.spinn.criteria.vocabulary.FactDefinition;
import no.spinn.instruments.reference.criterion.InterpretedCriteria;
import no.spinn.instruments.seed.SeedFiles.Entry;

/** The checked content of the data files. They pass the same checks as requests. */
record Catalogue(
        List<Entry<FactDefinition>> facts,
        List<Entry<SeedProvider>> providers,
        List<Entry<SeedInstrument>> instruments,
        List<Entry<SeedCases>> cases,
        List<Entry<SeedCall>> calls,
        Map<UUID, InterpretedCriteria> criteria) {

    /** Throws {@link InvalidSeed} with all the faults of the first file that has any. */
    static Catalogue read(SeedFiles files) {
        List<Entry<FactDefinition>> facts = files.read("facts.yaml", FactDefinition.class);
        List<Entry<SeedProvider>> providers = files.read("providers.yaml", SeedProvider.class);
        List<Entry<SeedInstrument>> instruments = files.read("instruments.yaml", SeedInstrument.class);
        List<Entry<SeedCases>> cases = files.read("cases.yaml", SeedCases.class);
        List<Entry<SeedCall>> calls = files.read("calls.yaml", SeedCall.class);
        return new CatalogueCheck(facts, providers, instruments, cases, calls).check();
    }

    Entry<SeedProvider> provider(String slug) {
        return providers.stream()
                .filter(entry -> entry.value().slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    /** The text of the cases of an instrument; empty where it has none. */
    String casesOf(String slug) {
        return cases.stream()
                .filter(entry -> entry.value().instrument().equals(slug))
                .map(Entry::text)
                .findFirst()
                .orElse("");
    }

    SeedInstrument instrument(String slug) {
        return instruments.stream()
                .map(Entry::value)
                .filter(instrument -> instrument.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
