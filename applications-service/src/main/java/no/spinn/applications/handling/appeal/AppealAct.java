package no.spinn.applications.handling.appeal;

import static no.spinn.applications.applying.application.Role.APPEAL_BODY;
import static no.spinn.applications.applying.application.Role.APPLICANT;
import static no.spinn.applications.applying.application.Role.PROVIDER;
import static no.spinn.applications.handling.appeal.AppealState.DECIDED;
import static no.spinn.applications.handling.appeal.AppealState.FILED;
import static no.spinn.applications.handling.appeal.AppealState.FORWARDED;
import static no.spinn.applications.handling.appeal.AppealState.REVERSED;
import static no.spinn.applications.handling.appeal.AppealState.UPHELD;
import static no.spinn.applications.handling.appeal.AppealState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import no.spinn.applications.applying.application.Role;

/** The whole life of an appeal after it was filed: who does what, in which states, and where it leads. No other move exists. */
public enum AppealAct {
    UPHOLD(PROVIDER, from(FILED), UPHELD),
    REVERSE(PROVIDER, from(FILED), REVERSED),
    FORWARD(PROVIDER, from(UPHELD), FORWARDED),
    DECIDE(APPEAL_BODY, from(FORWARDED), DECIDED),
    WITHDRAW(APPLICANT, from(FILED, UPHELD, FORWARDED), WITHDRAWN);

    private final Role by;
    private final Set<AppealState> from;
    private final AppealState to;

    AppealAct(Role by, Set<AppealState> from, AppealState to) {
        this.by = by;
        this.from = from;
        this.to = to;
    }

    private static Set<AppealState> from(AppealState first, AppealState... more) {
        return EnumSet.of(first, more);
    }

    public boolean isLegalFrom(AppealState state) {
        return from.contains(state);
    }

    /** Who may do it. */
    public Role by() {
        return by;
    }

    /** Where it leads. */
    public AppealState to() {
        return to;
    }
}
