package no.spinn.applications.upstream.call;

/** The published states of a call. */
public enum CallState {
    SCHEDULED,
    OPEN,
    CLOSED,
    CANCELLED
}
