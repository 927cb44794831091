package no.spinn.instruments.history;

/** The kinds of objects that have a history. */
public enum Kind {
    FACT,
    PROVIDER,
    INSTRUMENT,
    CALL
}
