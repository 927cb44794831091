package no.spinn.applications.handling.assessment;

import java.util.Arrays;
import java.util.List;

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

    static AssignmentState initial() {
        return ASSIGNED;
    }

    /** Whether the application may be read. */
    public boolean reads() {
        return this == DECLARED || this == SUBMITTED;
    }

    /** Whether the scores are fixed and count. */
    public boolean counts() {
        return this == SUBMITTED;
    }

    /** Those in which the application may be read. */
    static List<AssignmentState> reading() {
        return Arrays.stream(values()).filter(AssignmentState::reads).toList();
    }
}
