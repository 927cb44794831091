package no.spinn.applications.handling.formalcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.applying.application.MoveApplication;
import no.spinn.applications.applying.attachment.Attachments;
import no.spinn.applications.handling.notice.Notice;
import no.spinn.applications.handling.notice.Notices;
import no.spinn.applications.handling.notice.Subject;
import no.spinn.applications.upstream.call.Calls;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.time.DatabaseClock;

/** What happens between submission and assessment. The act of each method has begun. */
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

    /** The provider takes the application up. */
    public void begin(Application application) {
        moveApplication.move(application, Act.BEGIN_FORMAL_CHECK, null);
    }

    /** The provider asks for something. The application waits until it is given. */
    public SupplementRequest ask(Application application, String request, Instant dueAt) {
        Instant now = clock.now();
        if (!dueAt.isAfter(now)) {
            throw new ApplicationRefused(
                    ApplicationProblem.TIME_PASSED,
                    "Nothing can be asked for until a time that has passed.",
                    List.of(new Fault("/dueAt", "passed", "it is %s".formatted(now))));
        }
        SupplementRequest asked = new SupplementRequest(application.id(), request, dueAt, now);
        requests.persist(asked);
        moveApplication.move(application, Act.REQUEST_SUPPLEMENT, request);
        return asked;
    }

    /** The applicant gives what was asked for, and hands in what it has attached; late is better than never. */
    public void answer(Application application, SupplementRequest asked, String supplement) {
        if (asked.supplement() != null) {
            throw new ApplicationRefused(
                    ApplicationProblem.WRONG_STATE, "This was answered at %s.".formatted(asked.givenAt()));
        }
        Instant now = clock.now();
        asked.answer(supplement, now);
        attachments.submit(application.id(), now);
        moveApplication.move(application, Act.GIVE_SUPPLEMENT, null);
    }

    /** The provider does not take the application up for assessment. */
    public Dismissal dismiss(Application application, String reason) {
        Dismissal dismissal = new Dismissal(application.id(), reason, clock.now());
        dismissals.persist(dismissal);
        notices.send(
                application.id(),
                new Notice.Content(
                        Subject.DISMISSAL,
                        dismissal.id(),
                        calls.findById(application.callId()).terms().decisionRules()),
                dismissal.dismissedAt());
        moveApplication.move(application, Act.DISMISS, reason);
        return dismissal;
    }

    /** The dismissal turns out to be wrong: it stays on record, and the application is taken up again. */
    public void reverseDismissal(Application application, String reason) {
        dismissals.standing(application.id()).orElseThrow().reverse(clock.now());
        dismissals.flush();
        moveApplication.move(application, Act.REVERSE_DISMISSAL, reason);
    }
}
