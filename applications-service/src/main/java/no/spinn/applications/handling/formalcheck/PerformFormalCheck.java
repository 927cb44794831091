package no.spinn.applications.handling.formalcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.applying.application.MoveApplication;
import no.spinn.applications.applying.attachment.Attachments;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.applications.handling.notice.Notice;
import no.spinn.applications.handling.notice.Notices;
import no.spinn.applications.upstream.call.Calls;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.time.DatabaseClock;
import no.spinn.kit.time.OsloTime;

/** Performs the formal check between submission and assessment. The act of each method has begun. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PerformFormalCheck {

    private final MoveApplication moveApplication;
    private final SupplementRequests requests;
    private final Dismissals dismissals;
    private final Calls calls;
    private final Notices notices;
    private final Attachments attachments;
    private final DatabaseClock clock;

    PerformFormalCheck(
            MoveApplication moveApplication,
            SupplementRequests requests,
            Dismissals dismissals,
            Calls calls,
            Notices notices,
            Attachments attachments,
            DatabaseClock clock) {
        this.moveApplication = moveApplication;
        this.attachments = attachments;
        this.requests = requests;
        this.dismissals = dismissals;
        this.calls = calls;
        this.notices = notices;
        this.clock = clock;
    }

    /** Begins the formal check. */
    public void begin(Application application) {
        moveApplication.move(application, Act.BEGIN_FORMAL_CHECK, null);
    }

    /** Asks the applicant for a supplement. The application waits until the applicant answers. */
    public SupplementRequest ask(Application application, String request, Instant dueAt) {
        Instant now = clock.now();
        if (!dueAt.isAfter(now)) {
            throw new ApplicationRefused(
                    ApplicationProblem.TIME_PASSED,
                    ApplicationDetail.ANSWER_TIME_PASSED.words(),
                    List.of(FormalCheckIssue.TIME_PASSED.at(
                            Pointer.ROOT.to("dueAt"), Map.of("now", OsloTime.minute(now)))));
        }
        SupplementRequest asked = new SupplementRequest(application.id(), request, dueAt, now);
        requests.persist(asked);
        moveApplication.move(application, Act.REQUEST_SUPPLEMENT, request);
        return asked;
    }

    /** Records the answer of the applicant and submits the files that it has attached. A late answer is accepted. */
    public void answer(Application application, SupplementRequest asked, String supplement) {
        if (asked.supplement() != null) {
            throw new ApplicationRefused(
                    ApplicationProblem.WRONG_STATE,
                    ApplicationDetail.ALREADY_ANSWERED.words(Map.of("at", String.valueOf(asked.givenAt()))));
        }
        Instant now = clock.now();
        asked.answer(supplement, now);
        attachments.submit(application.id(), now);
        moveApplication.move(application, Act.GIVE_SUPPLEMENT, null);
    }

    /** Dismisses the application, so that it is not assessed. */
    public Dismissal dismiss(Application application, String reason) {
        Dismissal dismissal = new Dismissal(application.id(), reason, clock.now());
        dismissals.persist(dismissal);
        notices.send(
                application.id(),
                Notice.Content.dismissal(
                        dismissal.id(),
                        calls.findById(application.callId()).terms().decisionRules()),
                dismissal.dismissedAt());
        moveApplication.move(application, Act.DISMISS, reason);
        return dismissal;
    }

    /** Reverses the dismissal in force. It stays on record, and the formal check begins again. */
    public void reverseDismissal(Application application, String reason) {
        dismissals.standing(application.id()).orElseThrow().reverse(clock.now());
        dismissals.flush();
        moveApplication.move(application, Act.REVERSE_DISMISSAL, reason);
    }
}
