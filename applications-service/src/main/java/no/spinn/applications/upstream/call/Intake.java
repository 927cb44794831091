package no.spinn.applications.upstream.call;

/** Whether a call accepts applications at one instant. */
public enum Intake {
    NOT_YET,
    OPEN,
    OVER,
    CANCELLED
}
