package no.spinn.applications.handling.appeal;

/** The state of an appeal. {@link AppealAct} is the table of the acts that change it. */
public enum AppealState {
    FILED,
    /** The provider has upheld its own decision (opprettholdt), and has yet to forward the appeal. */
    UPHELD,
    /** The provider has reversed its own decision (omgjort). */
    REVERSED,
    /** The appeal body has to decide. */
    FORWARDED,
    DECIDED,
    WITHDRAWN;

    /** The state of a new appeal. */
    static AppealState initial() {
        return FILED;
    }
}
