package no.spinn.instruments.catalogue.instrument;

import org.jspecify.annotations.Nullable;

/** The stages of an instrument from its first draft on: one more than {@link InstrumentState} has. */
public enum InstrumentStage {
    /** Only a draft exists. */
    UNPUBLISHED,
    PUBLISHED,
    RETIRED;

    public static InstrumentStage of(@Nullable Instrument instrument) {
        return instrument == null ? UNPUBLISHED : valueOf(instrument.status().name());
    }
}
