package no.spinn.matching.upstream.call;

/** The state of a call in its lifecycle. Only an open call accepts applications. */
public enum CallState {
    SCHEDULED,
    OPEN,
    CLOSED,
    CANCELLED
}
