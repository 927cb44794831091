package no.spinn.instruments.catalogue.instrument.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import no.spinn.instruments.catalogue.instrument.InstrumentRules;
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
 * Instruments as JSON, which has the members of presentation and rules side by side. The mix-in repeats the components of the
 * record that it annotates, since features know no Jackson.
 */
@Singleton
public class InstrumentJson implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper json) {
        json.addMixIn(PublicInstrument.class, FlatInstrument.class).addMixIn(InstrumentRules.class, FlatRules.class);
    }

    private record FlatInstrument(
            UUID id,
            int version,
            InstrumentState status,
            String slug,
            NamedProvider provider,
            Nature nature,
            @JsonUnwrapped PublicPresentation presentation,
            @JsonUnwrapped InstrumentRules rules,
            @Nullable String retirement) {}

    private record FlatRules(
            int criteriaVersion,
            List<Criterion> criteria,
            @JsonUnwrapped Interpretation interpretation,
            @Nullable DecisionRules decisionRules) {}
}
