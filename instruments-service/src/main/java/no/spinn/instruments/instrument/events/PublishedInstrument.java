package no.spinn.instruments.instrument.events;

import java.util.List;
import java.util.UUID;
import no.spinn.instruments.criterion.Criterion;
import no.spinn.instruments.instrument.Instrument;
import no.spinn.instruments.instrument.Nature;
import no.spinn.instruments.provider.events.PublishedProvider;
import no.spinn.kit.language.LocalizedText;

/**
 * {@code no.spinn.instrument.published.v1}: an instrument, new or changed.
 *
 * @param version of the criteria
 */
record PublishedInstrument(
        UUID id,
        String slug,
        int version,
        PublishedProvider provider,
        LocalizedText name,
        LocalizedText summary,
        Nature nature,
        List<Criterion> criteria) {

    static final String TYPE = "no.spinn.instrument.published.v1";

    static PublishedInstrument of(Instrument instrument, List<Criterion> criteria) {
        return new PublishedInstrument(
                instrument.id(),
                instrument.slug(),
                instrument.criteriaVersion(),
                PublishedProvider.of(instrument.provider()),
                instrument.presentation().name(),
                instrument.presentation().summary(),
                instrument.nature(),
                criteria);
    }
}
