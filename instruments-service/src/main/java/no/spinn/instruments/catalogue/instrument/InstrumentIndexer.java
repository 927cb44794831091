package no.spinn.instruments.catalogue.instrument;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.spinn.instruments.history.Kind;
import no.spinn.instruments.reference.criterion.ApplicantTypes;
import no.spinn.instruments.reference.criterion.Criterion;
import no.spinn.instruments.reference.fact.Facts;
import no.spinn.instruments.reference.fact.Vocabulary;
import no.spinn.instruments.search.Entry;
import no.spinn.instruments.search.Entry.Texts;
import no.spinn.instruments.search.Entry.Traits;
import no.spinn.instruments.search.SearchIndex;
import no.spinn.kit.language.LocalizedText;

/** Keeps instruments in the search index. */
@ApplicationScoped
class InstrumentIndexer {

    private final SearchIndex index;
    private final Instruments instruments;
    private final Facts facts;

    InstrumentIndexer(SearchIndex index, Instruments instruments, Facts facts) {
        this.index = index;
        this.instruments = instruments;
        this.facts = facts;
    }

    void update(PublicInstrument instrument) {
        index.place(Kind.INSTRUMENT, List.of(entry(instrument, facts.vocabulary())));
    }

    /** Writes entries that are missing or have an earlier shape. */
    void complete(@Observes StartupEvent start) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (index.count(Kind.INSTRUMENT) < instruments.count()) {
                Vocabulary vocabulary = facts.vocabulary();
                List<UUID> ids =
                        instruments.listAll().stream().map(Instrument::id).toList();
                index.place(
                        Kind.INSTRUMENT,
                        index.missing(Kind.INSTRUMENT, ids).stream()
                                .map(instruments::findById)
                                .map(instruments::publicStateOf)
                                .map(instrument -> entry(instrument, vocabulary))
                                .toList());
            }
        });
    }

    private static Entry entry(PublicInstrument instrument, Vocabulary vocabulary) {
        List<LocalizedText> rest = new ArrayList<>(List.of(instrument.description()));
        instrument.criteria().stream().map(Criterion::text).forEach(rest::add);
        instrument.publicFacts().stream().map(PublicFact::text).forEach(rest::add);
        instrument.partners().forEach(partner -> rest.add(partner.name()));
        return new Entry(
                instrument.id(),
                new Texts(
                        instrument.name(),
                        List.of(instrument.summary(), instrument.provider().name()),
                        rest),
                new Traits(
                        instrument.status().name().toLowerCase(Locale.ROOT),
                        instrument.provider().id(),
                        instrument.id(),
                        instrument.nature().name().toLowerCase(Locale.ROOT),
                        ApplicantTypes.admittedBy(instrument.criteria(), vocabulary),
                        instrument.themes(),
                        instrument.regions(),
                        Entry.languages(instrument.name(), instrument.summary()),
                        null,
                        null,
                        null));
    }
}
