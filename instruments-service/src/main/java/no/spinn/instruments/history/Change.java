package no.spinn.instruments.history;

/** The change that led to a new public state. */
public enum Change {
    /** A fact, a provider or an instrument is new or has changed. */
    PUBLISHED,
    /** An instrument is retired. */
    RETIRED,
    SCHEDULED,
    OPENED,
    CLOSED,
    /** A closed call takes applications again, until another deadline. */
    REOPENED,
    CANCELLED,
    /** The content of an announced call has changed. */
    AMENDED
}
