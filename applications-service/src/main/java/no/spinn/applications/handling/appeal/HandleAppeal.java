package no.spinn.applications.handling.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.applying.application.State;
import no.spinn.applications.handling.notice.AppealPeriod;
import no.spinn.applications.handling.notice.Notice;
import no.spinn.applications.handling.notice.Notices;
import no.spinn.applications.upstream.call.CallTerms;
import no.spinn.applications.upstream.call.Calls;
import no.spinn.applications.upstream.call.DecisionRules;
import no.spinn.applications.upstream.call.RightOfAppeal;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.time.DatabaseClock;
import org.jspecify.annotations.Nullable;

/** The life of an appeal. The caller of each method holds the lock of the application's row. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HandleAppeal {

    private static final Set<State> APPEALABLE = EnumSet.of(State.DISMISSED, State.REJECTED, State.PARTIALLY_GRANTED);

    private final Calls calls;
    private final Notices notices;
    private final Appeals appeals;
    private final ReopenApplication reopenApplication;
    private final AppealAnnouncements announcements;
    private final DatabaseClock clock;
    private final Audit audit;

    HandleAppeal(
            Calls calls,
            Notices notices,
            Appeals appeals,
            ReopenApplication reopenApplication,
            AppealAnnouncements announcements,
            DatabaseClock clock,
            Audit audit) {
        this.calls = calls;
        this.notices = notices;
        this.appeals = appeals;
        this.reopenApplication = reopenApplication;
        this.announcements = announcements;
        this.clock = clock;
        this.audit = audit;
    }

    /** The applicant appeals against the dismissal or the decision that stands. Judged by the clock of the database. */
    public Appeal file(Application application, String grounds) {
        if (!APPEALABLE.contains(application.state())) {
            throw new ApplicationRefused(
                    ApplicationProblem.WRONG_STATE,
                    "Only a dismissal, a rejection or a partial grant can be appealed.");
        }
        CallTerms call = calls.findById(application.callId()).terms();
        Notice notice = notices.newest(application.id()).orElseThrow();
        Instant now = clock.now();
        requireAppealable(notice.rules());
        requireInTime(notice, now);
        if (appeals.against(notice.id()).isPresent()) {
            throw new ApplicationRefused(
                    ApplicationProblem.ALREADY_APPEALED, "There is one appeal against one decision.");
        }
        Appeal appeal = new Appeal(notice, parties(application, call.provider(), notice.rules()), grounds, now);
        appeals.persist(appeal);
        tell("file_appeal", appeal, grounds);
        return appeal;
    }

    /** The provider has looked at its decision again. When it finds it wrong, the application is open again. */
    public void reconsider(Application application, Appeal appeal, boolean right, String reasons) {
        appeal.reconsider(right ? AppealAct.UPHOLD : AppealAct.REVERSE, reasons, clock.now());
        if (!right) {
            reopenApplication.reopen(application, appeal.subject(), reasons);
        }
        tell(right ? "uphold_decision" : "reverse_on_appeal", appeal, reasons);
    }

    /**
     * The provider puts the appeal before the appeal body.
     *
     * @param named the body, where the instrument does not say it; null where it does
     */
    public void forward(Application application, Appeal appeal, @Nullable OrganisationId named, String statement) {
        appeal.requireLegal(AppealAct.FORWARD);
        // The instrument may have stated its body after the appeal was filed.
        RightOfAppeal right =
                calls.findById(application.callId()).terms().decisionRules().appeal();
        OrganisationId stated = right == null ? null : right.body().organisation();
        appeal.forward(bodyOf(appeal, stated, named), statement, clock.now());
        tell("forward_appeal", appeal, null);
    }

    /** The appeal body decides. When it does not let the decision stand, the application is open again. */
    public void decide(Application application, Appeal appeal, AppealOutcome outcome, String reasons) {
        appeal.decide(outcome, reasons, clock.now());
        if (outcome.reopens()) {
            reopenApplication.reopen(application, appeal.subject(), reasons);
        }
        tell("decide_appeal", appeal, reasons);
    }

    /** The applicant takes the appeal back. */
    public void withdraw(Appeal appeal) {
        appeal.withdraw(clock.now());
        tell("withdraw_appeal", appeal, null);
    }

    private static OrganisationId bodyOf(
            Appeal appeal, @Nullable OrganisationId stated, @Nullable OrganisationId named) {
        OrganisationId known = appeal.appealBody() == null ? stated : appeal.appealBody();
        if (known != null && named != null && !known.equals(named)) {
            throw bodyFault("differs", "the instrument names " + known);
        }
        OrganisationId body = known == null ? named : known;
        if (body == null) {
            throw bodyFault("required", "the instrument names no appeal body");
        }
        if (body.equals(appeal.applicant())) {
            throw bodyFault("own_case", "nobody decides its own appeal");
        }
        return body;
    }

    private static void requireAppealable(DecisionRules rules) {
        if (rules.notAppealable() != null) {
            throw new ApplicationRefused(
                    ApplicationProblem.NOT_APPEALABLE,
                    "The instrument's decisions cannot be appealed; see errors.",
                    List.of(new Fault("", "not_appealable", rules.notAppealable())));
        }
    }

    private static void requireInTime(Notice notice, Instant now) {
        Instant arrived = notice.arrivedAt();
        if (arrived == null) {
            return;
        }
        Instant end = AppealPeriod.end(arrived, notice.rules().weeksForAppeal());
        if (!now.isBefore(end)) {
            throw new ApplicationRefused(
                    ApplicationProblem.APPEAL_TOO_LATE,
                    "The notice arrived at %s, the time for an appeal ended at %s; it is %s."
                            .formatted(arrived, end, now));
        }
    }

    private static Appeal.Parties parties(Application application, OrganisationId provider, DecisionRules rules) {
        RightOfAppeal right = rules.appeal();
        return new Appeal.Parties(
                application.applicant(),
                provider,
                right == null ? null : right.body().organisation());
    }

    private static ApplicationRefused bodyFault(String code, String detail) {
        return new ApplicationRefused(
                ApplicationProblem.APPEAL_BODY_UNKNOWN,
                "The appeal was not forwarded; see errors.",
                List.of(new Fault("/appealBody", code, detail)));
    }

    private void tell(String act, Appeal appeal, @Nullable String reason) {
        audit.record(new AuditEntry(act, "application", appeal.applicationId().toString(), null, null, reason));
        announcements.announce(appeal);
    }
}
