package no.spinn.applications.handling.notice;

/** The subject of a notice. */
public enum Subject {
    DISMISSAL,
    DECISION
}
