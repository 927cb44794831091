package no.spinn.instruments.catalogue.instrument.events;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import no.spinn.instruments.catalogue.instrument.InstrumentState;
import no.spinn.instruments.catalogue.instrument.Nature;
import no.spinn.instruments.catalogue.instrument.PublicInstrument;
import no.spinn.instruments.catalogue.instrument.PublicPresentation;
import no.spinn.instruments.reference.criterion.Criterion;
import no.spinn.instruments.reference.criterion.Interpretation;
import no.spinn.instruments.reference.decision.DecisionRules;
import no.spinn.instruments.reference.provider.NamedProvider;
import org.jspecify.annotations.Nullable;

/**
 * The data of {@code no.spinn.instrument.published.v1}, sent when an instrument is new or changed, and of
 * {@code no.spinn.instrument.retired.v1}.
 *
 * @param version the version of the criteria: consumers store it beside what they decide by them
 */
record PublishedInstrument(
        UUID id,
        String slug,
        int version,
        InstrumentState status,
        NamedProvider provider,
        Nature nature,
        @JsonUnwrapped PublicPresentation presentation,
        List<Criterion> criteria,
        @JsonUnwrapped Interpretation interpretation,
        @Nullable DecisionRules decisionRules,
        @Nullable String retirement) {

    static PublishedInstrument of(PublicInstrument instrument) {
        return new PublishedInstrument(
                instrument.id(),
                instrument.slug(),
                instrument.rules().criteriaVersion(),
                instrument.status(),
                instrument.provider(),
                instrument.nature(),
                instrument.presentation(),
                instrument.rules().criteria(),
                instrument.rules().interpretation(),
                instrument.rules().decisionRules(),
                instrument.retirement());
    }
}
