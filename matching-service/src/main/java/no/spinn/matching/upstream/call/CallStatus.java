package no.spinn.matching.upstream.call;

/** Where a call is in its life. Only an open one can be applied to. */
public enum CallStatus {
    SCHEDULED,
    OPEN,
    CLOSED,
    DECIDED,
    CANCELLED
}
