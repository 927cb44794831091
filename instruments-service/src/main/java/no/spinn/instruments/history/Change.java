package no.spinn.instruments.history;

/** What brought about a new public state. */
public enum Change {
    /** A fact, a provider or an instrument is new, or says something else than before. */
    PUBLISHED,
    /** An instrument is no longer offered. */
    RETIRED,
    SCHEDULED,
    OPENED,
    CLOSED,
    CANCELLED,
    /** A call that has been announced says something else than before. */
    AMENDED
}
