package no.spinn.applications.call;

/** The states of a call that others hear of. */
public enum CallState {
    SCHEDULED,
    OPEN,
    CLOSED,
    CANCELLED
}
