package no.spinn.applications.handling.assessment;

/** How far an assessor has come with one application. */
public enum AssignmentState {
    /** Has not yet said whether it is impartial, and sees nothing but who is involved. */
    ASSIGNED,
    /** Has declared that it is impartial; reads and scores. */
    DECLARED,
    /** Has fixed its scores. */
    SUBMITTED,
    /** Takes no part (inhabil). */
    RECUSED;

    /** Whether the application may be read. */
    public boolean reads() {
        return this == DECLARED || this == SUBMITTED;
    }
}
