package no.spinn.instruments.catalogue.instrument;

import no.spinn.instruments.history.Change;

/**
 * Told within the transaction that publishes an instrument or a change of it.
 *
 * @param renamed whether it is called otherwise than before, where it is mentioned
 */
public record InstrumentPublished(PublicInstrument instrument, Change change, boolean renamed) {}
