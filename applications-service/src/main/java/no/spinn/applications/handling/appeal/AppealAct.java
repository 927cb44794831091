package no.spinn.applications.handling.appeal;

import static no.spinn.applications.handling.appeal.AppealState.DECIDED;
import static no.spinn.applications.handling.appeal.AppealState.FILED;
import static no.spinn.applications.handling.appeal.AppealState.FORWARDED;
import static no.spinn.applications.handling.appeal.AppealState.REVERSED;
import static no.spinn.applications.handling.appeal.AppealState.UPHELD;
import static no.spinn.applications.handling.appeal.AppealState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import no.spinn.applications.applying.application.Act;

/**
 * Everything that can be done with an appeal after it was filed: in which of its states, and where it leads. Who may do it,
 * and in which states of the application, is in {@link Act}. {@link Appeals#begin} obeys both tables.
 */
public enum AppealAct {
    UPHOLD(Act.UPHOLD_DECISION, from(FILED), UPHELD),
    REVERSE(Act.REVERSE_ON_APPEAL, from(FILED), REVERSED),
    FORWARD(Act.FORWARD_APPEAL, from(UPHELD), FORWARDED),
    DECIDE(Act.DECIDE_APPEAL, from(FORWARDED), DECIDED),
    WITHDRAW(Act.WITHDRAW_APPEAL, from(FILED, UPHELD, FORWARDED), WITHDRAWN);

    private final Act act;
    private final Set<AppealState> from;
    private final AppealState to;

    AppealAct(Act act, Set<AppealState> from, AppealState to) {
        this.act = act;
        this.from = from;
        this.to = to;
    }

    private static Set<AppealState> from(AppealState first, AppealState... more) {
        return EnumSet.of(first, more);
    }

    public boolean isLegalFrom(AppealState state) {
        return from.contains(state);
    }

    /** What it is to the application: who may do it, and in which states of it. */
    public Act act() {
        return act;
    }

    /** In which states of the appeal it is possible. */
    public Set<AppealState> from() {
        return EnumSet.copyOf(from);
    }

    /** Where it leads. */
    public AppealState to() {
        return to;
    }
}
