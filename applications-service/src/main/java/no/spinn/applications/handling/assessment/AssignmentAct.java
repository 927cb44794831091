package no.spinn.applications.handling.assessment;

import static no.spinn.applications.handling.assessment.AssignmentState.ASSIGNED;
import static no.spinn.applications.handling.assessment.AssignmentState.DECLARED;
import static no.spinn.applications.handling.assessment.AssignmentState.RECUSED;
import static no.spinn.applications.handling.assessment.AssignmentState.SUBMITTED;

import java.util.EnumSet;
import java.util.Set;
import no.spinn.applications.applying.application.Act;

/**
 * The table of acts on an assignment: in which states of the assignment each is possible, and the state that it leads
 * to. {@link Act} has the roles that may perform it, and the states of the application. {@link Assignments#begin}
 * enforces both tables.
 */
public enum AssignmentAct {
    DECLARE_IMPARTIAL(Act.DECLARE_IMPARTIALITY, from(ASSIGNED), DECLARED),
    /** Possible at any time, because an assessor may discover a tie late. */
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

    /** The act on the application, with the roles that may perform it and the states of the application. */
    public Act act() {
        return act;
    }

    /** The states of the assignment in which the act is possible. */
    public Set<AssignmentState> from() {
        return EnumSet.copyOf(from);
    }

    /** The state that the act leads to. */
    public AssignmentState to() {
        return to;
    }
}
