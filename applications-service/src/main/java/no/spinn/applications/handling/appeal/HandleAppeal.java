package no.spinn.applications.handling.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.applications.handling.notice.AppealPeriod;
import no.spinn.applications.handling.notice.Notice;
import no.spinn.applications.handling.notice.NoticeRights;
import no.spinn.applications.handling.notice.Notices;
import no.spinn.applications.handling.rights.AppealRight;
import no.spinn.applications.handling.rights.Rights;
import no.spinn.applications.upstream.call.CallTerms;
import no.spinn.applications.upstream.call.Calls;
import no.spinn.applications.upstream.call.RightOfAppeal;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.time.DatabaseClock;
import org.jspecify.annotations.Nullable;

/** Handles an appeal from the filing to the decision. The act of each method has begun. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HandleAppeal {

    private final Calls calls;
    private final Notices notices;
    private final NoticeRights rights;
    private final Appeals appeals;
    private final ReopenApplication reopenApplication;
    private final AppealAnnouncements announcements;
    private final DatabaseClock clock;
    private final Audit audit;

    HandleAppeal(
            Calls calls,
            Notices notices,
            NoticeRights rights,
            Appeals appeals,
            ReopenApplication reopenApplication,
            AppealAnnouncements announcements,
            DatabaseClock clock,
            Audit audit) {
        this.calls = calls;
        this.notices = notices;
        this.rights = rights;
        this.appeals = appeals;
        this.reopenApplication = reopenApplication;
        this.announcements = announcements;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Files the applicant's appeal against the dismissal or the decision in force. The clock of the database decides
     * whether it is in time.
     */
    public Appeal file(Application application, String grounds) {
        CallTerms call = calls.findById(application.callId()).terms();
        Notice notice = notices.newest(application.id()).orElseThrow();
        Instant now = clock.now();
        AppealRight right = appealable(rights.of(notice));
        requireInTime(notice, right, now);
        if (appeals.against(notice.id()).isPresent()) {
            throw new ApplicationRefused(
                    ApplicationProblem.ALREADY_APPEALED, ApplicationDetail.ALREADY_APPEALED.words());
        }
        Appeal appeal = new Appeal(
                notice, new Appeal.Parties(application.applicant(), call.provider(), right.body()), grounds, now);
        appeals.persist(appeal);
        announce(Act.FILE_APPEAL, appeal, grounds);
        return appeal;
    }

    /**
     * Records the result of the provider's reconsideration. When the provider reverses its decision, the application is
     * reopened.
     */
    public void reconsider(AppealCase appealed, AppealAct finding, String reasons) {
        Appeal appeal = appealed.appeal();
        appeal.reconsider(finding, reasons, clock.now());
        if (finding == AppealAct.REVERSE) {
            reopenApplication.reopen(appealed, reasons);
        }
        announce(finding, appeal, reasons);
    }

    /**
     * Forwards the appeal from the provider to the appeal body.
     *
     * @param named the appeal body, when the instrument does not name it; otherwise null
     */
    public void forward(AppealCase appealed, @Nullable OrganisationId named, String statement) {
        Appeal appeal = appealed.appeal();
        // The instrument may have named its appeal body after the appeal was filed.
        RightOfAppeal right = calls.findById(appealed.application().callId())
                .terms()
                .decisionRules()
                .appeal();
        OrganisationId stated = right == null ? null : right.body().organisation();
        appeal.forward(bodyOf(appeal, stated, named), statement, clock.now());
        announce(AppealAct.FORWARD, appeal, null);
    }

    /**
     * Records the decision of the appeal body. Unless the provider's decision is upheld, or the appeal dismissed, the
     * application is reopened.
     */
    public void decide(AppealCase appealed, AppealOutcome outcome, String reasons) {
        Appeal appeal = appealed.appeal();
        appeal.decide(outcome, reasons, clock.now());
        if (outcome.reopens()) {
            reopenApplication.reopen(appealed, reasons);
        }
        announce(AppealAct.DECIDE, appeal, reasons);
    }

    /** Withdraws the appeal of the applicant. */
    public void withdraw(Appeal appeal) {
        appeal.withdraw(clock.now());
        announce(AppealAct.WITHDRAW, appeal, null);
    }

    private static OrganisationId bodyOf(
            Appeal appeal, @Nullable OrganisationId stated, @Nullable OrganisationId named) {
        OrganisationId known = appeal.appealBody() == null ? stated : appeal.appealBody();
        if (known != null && named != null && !known.equals(named)) {
            throw bodyFault(AppealIssue.BODY_DIFFERS, Map.of("body", known));
        }
        OrganisationId body = known == null ? named : known;
        if (body == null) {
            throw bodyFault(AppealIssue.BODY_MISSING, Map.of());
        }
        if (body.equals(appeal.applicant())) {
            throw bodyFault(AppealIssue.OWN_CASE, Map.of());
        }
        return body;
    }

    private static AppealRight appealable(Rights rights) {
        if (rights.notAppealable() != null) {
            throw new ApplicationRefused(
                    ApplicationProblem.NOT_APPEALABLE,
                    ApplicationDetail.NOT_APPEALABLE.words(),
                    List.of(new Fault("", "not_appealable", rights.notAppealable())));
        }
        return Objects.requireNonNull(rights.appeal(), "a decision can be appealed, or there is a reason why not");
    }

    private static void requireInTime(Notice notice, AppealRight right, Instant now) {
        Instant arrived = notice.arrivedAt();
        if (arrived == null) {
            return;
        }
        Instant end = AppealPeriod.end(arrived, right.weeks());
        if (!now.isBefore(end)) {
            throw new ApplicationRefused(
                    ApplicationProblem.APPEAL_TOO_LATE,
                    ApplicationDetail.APPEAL_PERIOD_ENDED.words(Map.of("arrived", arrived, "end", end, "now", now)));
        }
    }

    private static ApplicationRefused bodyFault(AppealIssue issue, Map<String, ?> words) {
        return new ApplicationRefused(
                ApplicationProblem.APPEAL_BODY_UNKNOWN,
                ApplicationDetail.APPEAL_NOT_FORWARDED.words(),
                List.of(issue.at(Pointer.ROOT.to("appealBody"), words)));
    }

    private void announce(AppealAct act, Appeal appeal, @Nullable String reason) {
        announce(act.act(), appeal, reason);
    }

    private void announce(Act act, Appeal appeal, @Nullable String reason) {
        String action = act.name().toLowerCase(Locale.ROOT);
        audit.record(
                new AuditEntry(action, "application", appeal.applicationId().toString(), null, null, reason));
        announcements.announce(appeal);
    }
}
