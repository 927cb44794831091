package no.spinn.applications.handling.appeal;

/** Where an appeal stands. {@link AppealAct} is the table of how it gets from one state to another. */
public enum AppealState {
    FILED,
    /** The provider has found its own decision right (opprettholdt), and has yet to forward the appeal. */
    UPHELD,
    /** The provider has found its own decision wrong (omgjort). */
    REVERSED,
    /** It is before the appeal body. */
    FORWARDED,
    DECIDED,
    WITHDRAWN;

    /** The state of a new appeal. */
    static AppealState initial() {
        return FILED;
    }
}
