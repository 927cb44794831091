package no.spinn.instruments.catalogue.instrument.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.spinn.instruments.catalogue.instrument.Instrument;
import no.spinn.instruments.catalogue.instrument.Instruments;
import no.spinn.instruments.catalogue.instrument.PublicInstrument;
import no.spinn.instruments.common.detail.CatalogueDetail;
import no.spinn.instruments.history.Kind;
import no.spinn.instruments.history.api.PastStates;
import no.spinn.instruments.history.api.PastStates.StatesOf;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;

/** Reads the present and the earlier public states of instruments. */
@ApplicationScoped
class PublicInstruments {

    private static final StatesOf<PublicInstrument> STATES = new StatesOf<>(Kind.INSTRUMENT, PublicInstrument.class);

    private final Instruments instruments;
    private final PastStates past;

    PublicInstruments(Instruments instruments, PastStates past) {
        this.instruments = instruments;
        this.past = past;
    }

    /** The id of the instrument that a key names. */
    UUID idOf(InstrumentKey key) {
        return key.id()
                .or(() -> instruments.named(key.value()).map(Instrument::id))
                .orElseThrow(() -> new Refusal(KitProblem.NOT_FOUND, CatalogueDetail.NO_INSTRUMENT.words()));
    }

    PublicInstrument get(UUID id) {
        return instruments
                .findByIdOptional(id)
                .map(instruments::publicStateOf)
                .orElseThrow(() -> new Refusal(KitProblem.NOT_FOUND, CatalogueDetail.NO_INSTRUMENT.words()));
    }

    PublicInstrument asOf(UUID id, Instant moment) {
        return past.asOf(STATES, id, moment);
    }

    PublicInstrument version(UUID id, int version) {
        return past.version(STATES, id, version);
    }

    /** These instruments in this order, without their criteria. */
    List<PublicInstrument> outlines(List<UUID> ids) {
        Map<UUID, Instrument> found =
                instruments.withProviders(ids).stream().collect(Collectors.toMap(Instrument::id, Function.identity()));
        return ids.stream()
                .map(id -> instruments.outlineOf(Objects.requireNonNull(found.get(id))))
                .toList();
    }

    /** A page of the instruments at a moment; {@code filter} has the members that their states have, in the shape of JSON. */
    Page<PublicInstrument> pageAsOf(PageRequest page, Map<String, ?> filter, String asOf) {
        return past.page(STATES, page, filter, asOf);
    }
}
