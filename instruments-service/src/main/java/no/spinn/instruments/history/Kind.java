package no.spinn.instruments.history;

/** What has a history. */
public enum Kind {
    FACT,
    PROVIDER,
    INSTRUMENT,
    CALL
}
