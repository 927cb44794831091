package no.spinn.instruments.catalogue.instrument;

/**
 * Fired within the transaction that publishes or retires an instrument, for the calls under it.
 *
 * @param renamed whether the reference to the instrument has changed
 */
public record InstrumentPublished(PublicInstrument instrument, boolean renamed) {}
