package no.spinn.instruments.catalogue.instrument.events;

import java.util.List;
import java.util.UUID;
import no.spinn.instruments.catalogue.instrument.InstrumentStatus;
import no.spinn.instruments.catalogue.instrument.Nature;
import no.spinn.instruments.catalogue.instrument.PublicFact;
import no.spinn.instruments.catalogue.instrument.PublicInstrument;
import no.spinn.instruments.reference.criterion.Criterion;
import no.spinn.instruments.reference.decision.DecisionRules;
import no.spinn.instruments.reference.provider.NamedProvider;
import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * {@code no.spinn.instrument.published.v1}: an instrument, new or changed; {@code no.spinn.instrument.retired.v1}: one that
 * is no longer offered.
 *
 * @param version of the criteria: consumers of this event keep it beside what they decide by them
 */
record PublishedInstrument(
        UUID id,
        String slug,
        int version,
        InstrumentStatus status,
        NamedProvider provider,
        LocalizedText name,
        LocalizedText summary,
        LocalizedText description,
        Nature nature,
        List<String> themes,
        List<String> regions,
        List<PublicFact> publicFacts,
        List<NamedProvider> partners,
        List<Criterion> criteria,
        @Nullable DecisionRules decisionRules,
        @Nullable String retirement) {

    static PublishedInstrument of(PublicInstrument instrument) {
        return new PublishedInstrument(
                instrument.id(),
                instrument.slug(),
                instrument.criteriaVersion(),
                instrument.status(),
                instrument.provider(),
                instrument.name(),
                instrument.summary(),
                instrument.description(),
                instrument.nature(),
                instrument.themes(),
                instrument.regions(),
                instrument.publicFacts(),
                instrument.partners(),
                instrument.criteria(),
                instrument.decisionRules(),
                instrument.retirement());
    }
}
