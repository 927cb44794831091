package no.spinn.applications.handling.assessment;

import static no.spinn.applications.handling.assessment.AssignmentState.ASSIGNED;
import static no.spinn.applications.handling.assessment.AssignmentState.DECLARED;
import static no.spinn.applications.handling.assessment.AssignmentState.RECUSED;
import static no.spinn.applications.handling.assessment.AssignmentState.SUBMITTED;

import java.util.EnumSet;
import java.util.Set;
import no.spinn.applications.applying.application.Act;

/**
 * Everything that can be done with an assignment: in which of its states, and where it leads. Who may do it, and in which states
 * of the application, is in {@link Act}. {@link Assignments#begin} obeys both tables.
 */
public enum AssignmentAct {
    DECLARE_IMPARTIAL(Act.DECLARE_IMPARTIALITY, from(ASSIGNED), DECLARED),
    /** The assessor may find out at any time that it is tied to somebody. */
    DECLARE_PARTIAL(Act.DECLARE_IMPARTIALITY, from(ASSIGNED, DECLARED, SUBMITTED), RECUSED),
    RECUSE(Act.RECUSE_ASSESSOR, from(ASSIGNED, DECLARED, SUBMITTED), RECUSED),
    SCORE(Act.SCORE, from(DECLARED), DECLARED),
    SUBMIT(Act.SUBMIT_SCORES, from(DECLARED), SUBMITTED);

    private final Act act;
    private final Set<AssignmentState> from;
    private final AssignmentState to;

    AssignmentAct(Act act, Set<AssignmentState> from, AssignmentState to) {
        this.act = act;
        this.from = from;
        this.to = to;
    }

    private static Set<AssignmentState> from(AssignmentState first, AssignmentState... more) {
        return EnumSet.of(first, more);
    }

    public boolean isLegalFrom(AssignmentState state) {
        return from.contains(state);
    }

    /** What it is to the application: who may do it, and in which states of it. */
    public Act act() {
        return act;
    }

    /** Where it leads. */
    public AssignmentState to() {
        return to;
    }
}
