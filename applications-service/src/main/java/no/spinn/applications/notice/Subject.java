package no.spinn.applications.notice;

/** What a notice is about. */
public enum Subject {
    DISMISSAL,
    DECISION
}
