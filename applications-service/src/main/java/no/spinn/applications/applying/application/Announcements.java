package no.spinn.applications.applying.application;

/** Announces that the state of an application has changed. */
public interface Announcements {

    /** Announces the new state, in the transaction of the change. */
    void announce(Application moved);
}
