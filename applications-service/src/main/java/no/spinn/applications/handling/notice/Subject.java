package no.spinn.applications.handling.notice;

/** What a notice is about. */
public enum Subject {
    DISMISSAL,
    DECISION
}
