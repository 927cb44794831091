package no.spinn.instruments.instrument.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.spinn.instruments.history.History;
import no.spinn.instruments.history.Kind;
import no.spinn.instruments.history.Subject;
import no.spinn.instruments.instrument.Instruments;
import no.spinn.instruments.instrument.PublicInstrument;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;

/** Finds the public states of instruments, of now and of earlier. */
@ApplicationScoped
class InstrumentReading {

    private final Instruments instruments;
    private final History history;

    InstrumentReading(Instruments instruments, History history) {
        this.instruments = instruments;
        this.history = history;
    }

    PublicInstrument get(UUID id) {
        return found(instruments.findByIdOptional(id).map(instruments::publicStateOf));
    }

    PublicInstrument asOf(UUID id, Instant moment) {
        return found(history.asOf(Subject.instrument(id), moment)
                .map(revision -> history.stateOf(revision, PublicInstrument.class)));
    }

    PublicInstrument version(UUID id, int version) {
        return found(history.version(Subject.instrument(id), version)
                .map(revision -> history.stateOf(revision, PublicInstrument.class)));
    }

    List<PublicInstrument> after(UUID id, Instruments.Filter filter, int limit) {
        return instruments.after(id, filter, limit).stream()
                .map(instruments::outlineOf)
                .toList();
    }

    List<PublicInstrument> afterAsOf(UUID id, Instruments.Filter filter, Instant moment, int limit) {
        Map<String, Object> state = new HashMap<>();
        if (filter.nature() != null) {
            state.put("nature", filter.nature().name().toLowerCase(Locale.ROOT));
        }
        if (filter.providerId() != null) {
            state.put("provider", Map.of("id", filter.providerId()));
        }
        if (filter.status() != null) {
            state.put("status", filter.status().name().toLowerCase(Locale.ROOT));
        }
        return history.allAsOf(Kind.INSTRUMENT, moment, state, id.toString(), limit).stream()
                .map(revision -> history.stateOf(revision, PublicInstrument.class))
                .toList();
    }

    private static PublicInstrument found(Optional<PublicInstrument> instrument) {
        return instrument.orElseThrow(() -> new Refusal(KitProblem.NOT_FOUND, "No instrument has this id."));
    }
}
