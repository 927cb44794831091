package no.spinn.applications.applying.application;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The state of an application. {@link Act} is the table of the acts that are possible in each state, and where they
 * lead.
 */
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

    /** Whether the application is not submitted yet. A draft exists for its applicant only. */
    public boolean isDraft() {
        return this == DRAFT;
    }

    /** The acts that are possible in this state. */
    public List<Act> acts() {
        return Arrays.stream(Act.values()).filter(act -> act.isLegalFrom(this)).toList();
    }

    /** Whether no act leads to another state. */
    public boolean isFinal() {
        return acts().stream().noneMatch(Act::moves);
    }

    /** Returns all states that an application can reach, at once or later, after this act. */
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
