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
 * The table of acts on a filed appeal: in which states of the appeal each is possible, and the state that it leads to.
 * {@link Act} has the roles that may perform it, and the states of the application. {@link Appeals#begin} enforces both
 * tables.
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

    /** The act on the application, with the roles that may perform it and the states of the application. */
    public Act act() {
        return act;
    }

    /** The states of the appeal in which the act is possible. */
    public Set<AppealState> from() {
        return EnumSet.copyOf(from);
    }

    /** The state that the act leads to. */
    public AppealState to() {
        return to;
    }
}
