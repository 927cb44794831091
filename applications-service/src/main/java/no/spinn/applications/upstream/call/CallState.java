package no.spinn.applications.upstream.call;

/** The states of a call that others hear of. */
public enum CallState {
    SCHEDULED,
    OPEN,
    CLOSED,
    CANCELLED
}
