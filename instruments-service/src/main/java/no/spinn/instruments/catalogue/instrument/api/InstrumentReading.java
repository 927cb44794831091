package no.spinn.instruments.catalogue.instrument.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.spinn.instruments.catalogue.instrument.Instrument;
import no.spinn.instruments.catalogue.instrument.Instruments;
import no.spinn.instruments.catalogue.instrument.PublicInstrument;
import no.spinn.instruments.history.History;
import no.spinn.instruments.history.Kind;
import no.spinn.instruments.history.Subject;
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

    /** These instruments in this order, without their criteria. */
    List<PublicInstrument> outlines(List<UUID> ids) {
        Map<UUID, Instrument> found =
                instruments.withProviders(ids).stream().collect(Collectors.toMap(Instrument::id, Function.identity()));
        return ids.stream()
                .map(id -> instruments.outlineOf(Objects.requireNonNull(found.get(id))))
                .toList();
    }

    /**
     * The instruments of a moment.
     *
     * @param state what they have to say, in the shape of JSON
     */
    List<PublicInstrument> afterAsOf(UUID id, Map<String, ?> state, Instant moment, int limit) {
        return history.allAsOf(Kind.INSTRUMENT, moment, state, id.toString(), limit).stream()
                .map(revision -> history.stateOf(revision, PublicInstrument.class))
                .toList();
    }

    private static PublicInstrument found(Optional<PublicInstrument> instrument) {
        return instrument.orElseThrow(
                () -> new Refusal(KitProblem.NOT_FOUND, "No instrument has this id, or had this state."));
    }
}
