package no.spinn.applications.applying.application;

import static no.spinn.applications.applying.application.Role.APPEAL_BODY;
import static no.spinn.applications.applying.application.Role.APPLICANT;
import static no.spinn.applications.applying.application.Role.PROVIDER;
import static no.spinn.applications.applying.application.State.ACCEPTED;
import static no.spinn.applications.applying.application.State.CLOSED;
import static no.spinn.applications.applying.application.State.DECLINED;
import static no.spinn.applications.applying.application.State.DISMISSED;
import static no.spinn.applications.applying.application.State.DRAFT;
import static no.spinn.applications.applying.application.State.FINAL_REPORTED;
import static no.spinn.applications.applying.application.State.FORMAL_CHECK;
import static no.spinn.applications.applying.application.State.GRANTED;
import static no.spinn.applications.applying.application.State.IN_PROGRESS;
import static no.spinn.applications.applying.application.State.PARTIALLY_GRANTED;
import static no.spinn.applications.applying.application.State.RECLAIMED;
import static no.spinn.applications.applying.application.State.RECOMMENDED;
import static no.spinn.applications.applying.application.State.REJECTED;
import static no.spinn.applications.applying.application.State.SUBMITTED;
import static no.spinn.applications.applying.application.State.SUPPLEMENT_REQUESTED;
import static no.spinn.applications.applying.application.State.UNDER_ASSESSMENT;
import static no.spinn.applications.applying.application.State.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;

/** The whole life of an application: who does what, in which states, and where it leads. No other move exists. */
public enum Act {
    SUBMIT(APPLICANT, from(DRAFT), SUBMITTED),
    /** Any time before the decision. A draft is deleted instead: nobody has seen it. */
    WITHDRAW(APPLICANT, from(SUBMITTED, FORMAL_CHECK, SUPPLEMENT_REQUESTED, UNDER_ASSESSMENT, RECOMMENDED), WITHDRAWN),

    BEGIN_FORMAL_CHECK(PROVIDER, from(SUBMITTED), FORMAL_CHECK),
    REQUEST_SUPPLEMENT(PROVIDER, from(FORMAL_CHECK), SUPPLEMENT_REQUESTED),
    GIVE_SUPPLEMENT(APPLICANT, from(SUPPLEMENT_REQUESTED), FORMAL_CHECK),
    DISMISS(PROVIDER, from(FORMAL_CHECK), DISMISSED),

    BEGIN_ASSESSMENT(PROVIDER, from(FORMAL_CHECK), UNDER_ASSESSMENT),
    RECOMMEND(PROVIDER, from(UNDER_ASSESSMENT), RECOMMENDED),
    GRANT(PROVIDER, from(RECOMMENDED), GRANTED),
    GRANT_PARTIALLY(PROVIDER, from(RECOMMENDED), PARTIALLY_GRANTED),
    REJECT(PROVIDER, from(RECOMMENDED), REJECTED),

    ACCEPT(APPLICANT, from(GRANTED, PARTIALLY_GRANTED), ACCEPTED),
    DECLINE(APPLICANT, from(GRANTED, PARTIALLY_GRANTED), DECLINED),
    START(APPLICANT, from(ACCEPTED), IN_PROGRESS),
    REPORT_FINALLY(APPLICANT, from(IN_PROGRESS), FINAL_REPORTED),
    CLOSE(PROVIDER, from(FINAL_REPORTED), CLOSED),
    /** Wherever money can have been paid; the final report may show that it was not spent. */
    RECLAIM(PROVIDER, from(ACCEPTED, IN_PROGRESS, FINAL_REPORTED), RECLAIMED),
    /** The provider itself or the appeal body finds, on appeal, that the dismissal was wrong. */
    REVERSE_DISMISSAL(APPEAL_BODY, from(DISMISSED), FORMAL_CHECK),
    /** The same of a decision. The provider then decides again. */
    REVERSE_DECISION(APPEAL_BODY, from(PARTIALLY_GRANTED, REJECTED), RECOMMENDED);

    private final Role by;
    private final Set<State> from;
    private final State to;

    Act(Role by, Set<State> from, State to) {
        this.by = by;
        this.from = from;
        this.to = to;
    }

    private static Set<State> from(State first, State... more) {
        return EnumSet.of(first, more);
    }

    public boolean isLegalFrom(State state) {
        return from.contains(state);
    }

    /** Who may do it. */
    public Role by() {
        return by;
    }

    /** Where it leads. */
    public State to() {
        return to;
    }
}
