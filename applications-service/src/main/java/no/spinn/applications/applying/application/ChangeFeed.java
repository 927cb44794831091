package no.spinn.applications.applying.application;

/** The changes of applications, as organisations follow them. */
public interface ChangeFeed {

    /** Appends a change, in its transaction. */
    void append(NewChange change);
}
