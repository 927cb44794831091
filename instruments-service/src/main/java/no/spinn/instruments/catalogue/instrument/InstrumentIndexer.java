package no.spinn.instruments.catalogue.instrument;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.spinn.criteria.vocabulary.Vocabulary;
import no.spinn.instruments.history.Kind;
import no.spinn.instruments.reference.criterion.ApplicantTypes;
import no.spinn.instruments.reference.criterion.Criterion;
import no.spinn.instruments.reference.fact.Facts;
import no.spinn.instruments.search.SearchEntry;
import no.spinn.instruments.search.SearchEntry.Texts;
import no.spinn.instruments.search.SearchEntry.Traits;
import no.spinn.instruments.search.SearchIndex;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.schema.SchemaCurrent;

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
    void complete(@Observes SchemaCurrent start) {
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

    private static SearchEntry entry(PublicInstrument instrument, Vocabulary vocabulary) {
        PublicPresentation presentation = instrument.presentation();
        List<Criterion> criteria = instrument.rules().criteria();
        List<LocalizedText> rest = new ArrayList<>(List.of(presentation.description()));
        criteria.stream().map(Criterion::text).forEach(rest::add);
        presentation.publicFacts().stream().map(PublicFact::text).forEach(rest::add);
        presentation.partners().forEach(partner -> rest.add(partner.name()));
        return new SearchEntry(
                instrument.id(),
                new Texts(
                        presentation.name(),
                        List.of(presentation.summary(), instrument.provider().name()),
                        rest),
                new Traits(
                        instrument.status().name().toLowerCase(Locale.ROOT),
                        instrument.provider().id(),
                        instrument.id(),
                        instrument.nature().name().toLowerCase(Locale.ROOT),
                        ApplicantTypes.admittedBy(criteria, vocabulary),
                        presentation.themes(),
                        presentation.regions(),
                        SearchEntry.languages(presentation.name(), presentation.summary()),
                        null,
                        null,
                        null));
    }
}
