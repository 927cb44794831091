package no.spinn.applications.handling.appeal;

/** Announces changes of appeals. */
public interface AppealAnnouncements {

    /** Announces the new state, in the transaction of the change. */
    void announce(Appeal appeal);
}
