package no.spinn.applications.handling.assessment;

import java.util.Arrays;
import java.util.List;
import no.spinn.applications.common.issue.ApplicationDetail;

/** The state of an assignment. */
public enum AssignmentState {
    /** The assessor has yet to declare whether it is impartial, and sees only the organisations that are involved. */
    ASSIGNED,
    /** The assessor has declared itself impartial, and may read and score the application. */
    DECLARED,
    /** The assessor has submitted its scores. */
    SUBMITTED,
    /** The assessor is recused (inhabil). */
    RECUSED;

    static AssignmentState initial() {
        return ASSIGNED;
    }

    /** Whether the assessor may read the application. */
    public boolean reads() {
        return this == DECLARED || this == SUBMITTED;
    }

    /** Whether the scores are submitted and count. */
    public boolean counts() {
        return this == SUBMITTED;
    }

    /** Why an act is not possible in this state. */
    ApplicationDetail refusal() {
        return switch (this) {
            case ASSIGNED -> ApplicationDetail.DECLARE_IMPARTIALITY_FIRST;
            case DECLARED -> ApplicationDetail.ALREADY_DECLARED;
            case SUBMITTED -> ApplicationDetail.SCORES_ALREADY_SUBMITTED;
            case RECUSED -> ApplicationDetail.ASSESSOR_RECUSED;
        };
    }

    /** Returns the states in which the assessor may read the application. */
    static List<AssignmentState> reading() {
        return Arrays.stream(values()).filter(AssignmentState::reads).toList();
    }
}
