package no.spinn.applications.barometer;

/** How a project is paid for. */
public enum Financing {
    ENTIRELY_OWN_BUDGET,
    PARTLY_EXTERNAL,
    ENTIRELY_EXTERNAL
}
