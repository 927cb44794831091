package no.spinn.applications.applying.application;

/** How others hear that an application has moved. */
public interface Announcements {

    /** Tells the new state, in the transaction of the move. */
    void announce(Application moved);
}
