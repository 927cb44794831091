package no.spinn.applications.applying.application;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where an application stands. {@link Act} is the table of what can be done in each state, and where it leads. */
public enum State {
    DRAFT,
    SUBMITTED,
    FORMAL_CHECK,
    SUPPLEMENT_REQUESTED,
    DISMISSED,
    UNDER_ASSESSMENT,
    RECOMMENDED,
    GRANTED,
    PARTIALLY_GRANTED,
    REJECTED,
    ACCEPTED,
    DECLINED,
    IN_PROGRESS,
    FINAL_REPORTED,
    CLOSED,
    RECLAIMED,
    WITHDRAWN;

    /** The state of a new application. */
    static State initial() {
        return DRAFT;
    }

    /** Whether it is still in its applicant's hands: to everybody else, it does not exist yet. */
    public boolean isDraft() {
        return this == DRAFT;
    }

    /** What can be done with an application in this state. */
    public List<Act> acts() {
        return Arrays.stream(Act.values()).filter(act -> act.isLegalFrom(this)).toList();
    }

    /** Whether no act leads out of it. */
    public boolean isFinal() {
        return acts().stream().noneMatch(Act::moves);
    }

    /** All states that an application can come to, now or later, by doing this act. */
    static Set<State> following(Act act) {
        Set<State> reached = EnumSet.noneOf(State.class);
        follow(act, reached);
        return reached;
    }

    private static void follow(Act act, Set<State> reached) {
        if (act.moves() && reached.add(act.to())) {
            act.to().acts().forEach(further -> follow(further, reached));
        }
    }
}
