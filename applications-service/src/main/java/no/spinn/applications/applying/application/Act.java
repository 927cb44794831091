package no.spinn.applications.applying.application;

import static no.spinn.applications.applying.application.Role.APPEAL_BODY;
import static no.spinn.applications.applying.application.Role.APPLICANT;
import static no.spinn.applications.applying.application.Role.ASSIGNED;
import static no.spinn.applications.applying.application.Role.INVITED;
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
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The table of acts: what each role may do with an application, in which states, and the state that the act leads to.
 * {@link Applications#begin} enforces this table. No other code decides who may do what, and no other code has a set of
 * states.
 */
public enum Act {
    // The draft.
    EDIT_DRAFT(by(APPLICANT), from(DRAFT), ApplicationProblem.NOT_EDITABLE),
    DISCARD(by(APPLICANT), from(DRAFT), ApplicationProblem.NOT_EDITABLE),
    INVITE_PARTNER(by(APPLICANT), from(DRAFT), ApplicationProblem.NOT_EDITABLE),
    REMOVE_PARTNER(by(APPLICANT), from(DRAFT), ApplicationProblem.NOT_EDITABLE),
    CONFIRM_PARTNERSHIP(by(INVITED), from(DRAFT), ApplicationProblem.NOT_EDITABLE),
    DECLINE_PARTNERSHIP(by(INVITED), from(DRAFT), ApplicationProblem.NOT_EDITABLE),
    ATTACH(by(APPLICANT), from(DRAFT, SUPPLEMENT_REQUESTED), ApplicationProblem.NOT_EDITABLE),
    REMOVE_ATTACHMENT(by(APPLICANT), from(DRAFT, SUPPLEMENT_REQUESTED), ApplicationProblem.NOT_EDITABLE),
    SUBMIT(by(APPLICANT), from(DRAFT), SUBMITTED),
    COPY(by(APPLICANT), anyState()),
    /** Possible until the decision, which requires the declaration. */
    DECLARE_DE_MINIMIS(by(APPLICANT), draftOrUndecided()),
    /** Possible at any time before the decision. A draft is discarded instead, because nobody else has seen it. */
    WITHDRAW(by(APPLICANT), undecided(), WITHDRAWN),
    EXPORT(by(APPLICANT, PROVIDER), anySubmitted(), ApplicationProblem.NOT_SUBMITTED),

    // The formal check.
    BEGIN_FORMAL_CHECK(by(PROVIDER), from(SUBMITTED), FORMAL_CHECK),
    REQUEST_SUPPLEMENT(by(PROVIDER), from(FORMAL_CHECK), SUPPLEMENT_REQUESTED),
    GIVE_SUPPLEMENT(by(APPLICANT), from(SUPPLEMENT_REQUESTED), FORMAL_CHECK),
    DISMISS(by(PROVIDER), from(FORMAL_CHECK), DISMISSED),

    // The assessment.
    BEGIN_ASSESSMENT(by(PROVIDER), from(FORMAL_CHECK), UNDER_ASSESSMENT),
    ASSIGN_ASSESSOR(by(PROVIDER), from(UNDER_ASSESSMENT)),
    RECUSE_ASSESSOR(by(PROVIDER), from(UNDER_ASSESSMENT)),
    DECLARE_IMPARTIALITY(by(ASSIGNED), from(UNDER_ASSESSMENT)),
    SCORE(by(ASSIGNED), from(UNDER_ASSESSMENT)),
    SUBMIT_SCORES(by(ASSIGNED), from(UNDER_ASSESSMENT)),
    AGREE_SCORES(by(PROVIDER), from(UNDER_ASSESSMENT)),

    // The decision.
    RECOMMEND(by(PROVIDER), from(UNDER_ASSESSMENT), RECOMMENDED),
    CORRECT_RECOMMENDATION(by(PROVIDER), from(RECOMMENDED)),
    GRANT(by(PROVIDER), from(RECOMMENDED), GRANTED),
    GRANT_PARTIALLY(by(PROVIDER), from(RECOMMENDED), PARTIALLY_GRANTED),
    REJECT(by(PROVIDER), from(RECOMMENDED), REJECTED),
    RECORD_ARRIVAL(by(APPLICANT, PROVIDER), anySubmitted()),

    // The appeal. AppealAct has the table of its states.
    FILE_APPEAL(by(APPLICANT), appealable()),
    WITHDRAW_APPEAL(by(APPLICANT), appealable()),
    UPHOLD_DECISION(by(PROVIDER), appealable()),
    REVERSE_ON_APPEAL(by(PROVIDER), appealable()),
    FORWARD_APPEAL(by(PROVIDER), appealable()),
    DECIDE_APPEAL(by(APPEAL_BODY), appealable()),
    /** On appeal, the provider or the appeal body finds that the dismissal was wrong. */
    REVERSE_DISMISSAL(by(PROVIDER, APPEAL_BODY), from(DISMISSED), FORMAL_CHECK),
    /**
     * On appeal, the provider or the appeal body finds that the decision was wrong. The provider then decides again.
     */
    REVERSE_DECISION(by(PROVIDER, APPEAL_BODY), from(GRANTED, PARTIALLY_GRANTED, REJECTED), RECOMMENDED),

    // The project.
    WRITE_AGREEMENT(by(PROVIDER), from(GRANTED, PARTIALLY_GRANTED)),
    ACCEPT(by(APPLICANT), from(GRANTED, PARTIALLY_GRANTED), ACCEPTED),
    DECLINE(by(APPLICANT), from(GRANTED, PARTIALLY_GRANTED), DECLINED),
    START(by(APPLICANT), from(ACCEPTED), IN_PROGRESS),
    RECORD_PAYMENT(by(PROVIDER), carriedOut()),
    REVERSE_PAYMENT(by(PROVIDER), carriedOut()),
    /**
     * The service itself reminds. It stops when money is reclaimed or the case is closed, because no report is due any
     * more.
     */
    REMIND_OF_REPORT(byTheService(), carriedOut()),
    /** Also possible after the final report, which may be sent back and delivered again. */
    DELIVER_REPORT(by(APPLICANT), from(IN_PROGRESS, FINAL_REPORTED)),
    APPROVE_REPORT(by(PROVIDER), from(IN_PROGRESS, FINAL_REPORTED)),
    RETURN_REPORT(by(PROVIDER), from(IN_PROGRESS, FINAL_REPORTED)),
    REPORT_FINALLY(by(APPLICANT), from(IN_PROGRESS), FINAL_REPORTED),
    CLOSE(by(PROVIDER), from(FINAL_REPORTED), CLOSED),
    /** Possible in every state in which money may have been paid. The final report may show that it was not spent. */
    RECLAIM(by(PROVIDER), carriedOut(), RECLAIMED),
    RECORD_REPAYMENT(by(PROVIDER), from(RECLAIMED));

    private final Set<Role> by;
    private final Set<State> from;
    private final @Nullable State to;
    private final ApplicationProblem refusal;

    /** Moves the application to another state. */
    Act(Set<Role> by, Set<State> from, State to) {
        this(by, from, to, ApplicationProblem.WRONG_STATE);
    }

    /** Leaves the state as it is. */
    Act(Set<Role> by, Set<State> from) {
        this(by, from, null, ApplicationProblem.WRONG_STATE);
    }

    /** Leaves the state as it is. In other states, the act is refused with a code of its own. */
    Act(Set<Role> by, Set<State> from, ApplicationProblem refusal) {
        this(by, from, null, refusal);
    }

    Act(Set<Role> by, Set<State> from, @Nullable State to, ApplicationProblem refusal) {
        this.by = by;
        this.from = from;
        this.to = to;
        this.refusal = refusal;
    }

    private static Set<Role> by(Role first, Role... more) {
        return EnumSet.of(first, more);
    }

    private static Set<Role> byTheService() {
        return EnumSet.noneOf(Role.class);
    }

    private static Set<State> from(State first, State... more) {
        return EnumSet.of(first, more);
    }

    private static Set<State> anyState() {
        return EnumSet.allOf(State.class);
    }

    private static Set<State> anySubmitted() {
        return EnumSet.complementOf(EnumSet.of(DRAFT));
    }

    private static Set<State> undecided() {
        return from(SUBMITTED, FORMAL_CHECK, SUPPLEMENT_REQUESTED, UNDER_ASSESSMENT, RECOMMENDED);
    }

    private static Set<State> draftOrUndecided() {
        Set<State> states = undecided();
        states.add(DRAFT);
        return states;
    }

    /** A grant can be appealed until it is accepted, and with it its conditions, or declined. */
    private static Set<State> appealable() {
        return from(DISMISSED, REJECTED, PARTIALLY_GRANTED, GRANTED);
    }

    private static Set<State> carriedOut() {
        return from(ACCEPTED, IN_PROGRESS, FINAL_REPORTED);
    }

    public boolean isLegalFrom(State state) {
        return from.contains(state);
    }

    /** The roles that may perform the act. Empty when only the service itself performs it. */
    public Set<Role> by() {
        return EnumSet.copyOf(by);
    }

    /** The states in which the act is possible. */
    public Set<State> from() {
        return EnumSet.copyOf(from);
    }

    /** Whether the act moves the application to another state. */
    public boolean moves() {
        return to != null;
    }

    /** The state that the act leads to. Only for an act that {@link #moves}. */
    public State to() {
        return Objects.requireNonNull(to, "the act leaves the state as it is");
    }

    /** The problem with which the act is refused in other states. */
    ApplicationProblem refusal() {
        return refusal;
    }
}
