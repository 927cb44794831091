package no.spinn.instruments.catalogue.instrument;

/** Whether an instrument is offered. What was never published is a draft and no instrument yet. */
public enum InstrumentStatus {
    PUBLISHED,
    /** Gets no more calls; those that are announced go on. */
    RETIRED
}
