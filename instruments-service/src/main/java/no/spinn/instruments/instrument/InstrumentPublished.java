package no.spinn.instruments.instrument;

import java.util.List;
import no.spinn.instruments.criterion.Criterion;

/** Told within the transaction that publishes an instrument or a change of it. */
public record InstrumentPublished(Instrument instrument, List<Criterion> criteria) {}
