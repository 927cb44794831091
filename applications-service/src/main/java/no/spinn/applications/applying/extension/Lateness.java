package no.spinn.applications.applying.extension;

/** By which right an application is accepted after the deadline of its call. */
public enum Lateness {
    GRACE_PERIOD,
    EXTENSION
}
