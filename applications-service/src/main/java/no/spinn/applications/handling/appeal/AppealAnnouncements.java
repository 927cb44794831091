package no.spinn.applications.handling.appeal;

/** How others hear of an appeal. */
public interface AppealAnnouncements {

    /** Tells the new state, in the transaction of the change. */
    void announce(Appeal appeal);
}
