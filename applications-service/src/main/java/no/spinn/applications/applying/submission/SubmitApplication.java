package no.spinn.applications.applying.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.applying.application.Completeness;
import no.spinn.applications.applying.application.MoveApplication;
import no.spinn.applications.applying.application.SubmissionStamp;
import no.spinn.applications.applying.attachment.Attachment;
import no.spinn.applications.applying.attachment.Attachments;
import no.spinn.applications.applying.extension.Extensions;
import no.spinn.applications.applying.extension.OwnIntake;
import no.spinn.applications.applying.partner.Partner;
import no.spinn.applications.applying.partner.Partners;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.applications.upstream.call.CallTerms;
import no.spinn.applications.upstream.call.Calls;
import no.spinn.kit.problem.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Submits an application: snapshot, state, audit entry and event in one transaction, so that a receipt means that all of
 * it is kept. Needs nobody but the database.
 */
@ApplicationScoped
public class SubmitApplication {

    private final Calls calls;
    private final Extensions extensions;
    private final Completeness completeness;
    private final Partners partners;
    private final Attachments attachments;
    private final Submissions submissions;
    private final MoveApplication moveApplication;
    private final TimeOfSubmission times;

    SubmitApplication(
            Calls calls,
            Extensions extensions,
            Completeness completeness,
            Partners partners,
            Attachments attachments,
            Submissions submissions,
            MoveApplication moveApplication,
            TimeOfSubmission times) {
        this.calls = calls;
        this.extensions = extensions;
        this.completeness = completeness;
        this.partners = partners;
        this.attachments = attachments;
        this.submissions = submissions;
        this.moveApplication = moveApplication;
        this.times = times;
    }

    /** Submits, or refuses and changes nothing. {@link Act#SUBMIT} has begun, which took the row's lock. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Submission submit(Application application) {
        CallTerms call = calls.findById(application.callId()).terms();
        @Nullable
        Instant extended =
                extensions.latest(application.callId(), application.applicant()).orElse(null);
        Instant time = times.of(application, instant -> OwnIntake.at(instant, call, extended));
        OwnIntake intake = OwnIntake.at(time, call, extended);
        requireOpen(intake, call, time);
        List<Partner> invited = partners.of(application.id());
        List<Attachment> attached = attachments.of(application.id());
        Completeness.Findings findings = completeness.check(application.draft(), call, invited, attached);
        requireComplete(findings.faults());
        Submission submission = new Submission(
                new Snapshot(application, invited, attached, call.criteriaVersion(), time, intake.late()));
        submissions.persist(submission);
        attached.forEach(attachment -> attachment.submit(time));
        application.stamp(
                new SubmissionStamp(time, call.criteriaVersion(), submission.snapshotSha256(), intake.late()),
                findings.facts());
        moveApplication.move(application, Act.SUBMIT, null);
        return submission;
    }

    private static void requireOpen(OwnIntake intake, CallTerms call, Instant now) {
        switch (intake.intake()) {
            case OPEN -> {
                // goes on
            }
            case NOT_YET ->
                throw new ApplicationRefused(
                        ApplicationProblem.CALL_NOT_OPEN,
                        ApplicationDetail.CALL_NOT_OPEN.words(
                                Map.of("opensAt", String.valueOf(call.opensAt()), "now", now)));
            case CANCELLED ->
                throw new ApplicationRefused(
                        ApplicationProblem.CALL_CANCELLED, ApplicationDetail.CALL_CANCELLED.words());
            case OVER ->
                throw intake.until() == null
                        ? new ApplicationRefused(ApplicationProblem.CALL_CLOSED, ApplicationDetail.CALL_CLOSED.words())
                        : new ApplicationRefused(
                                ApplicationProblem.DEADLINE_PASSED,
                                ApplicationDetail.DEADLINE_PASSED.words(
                                        Map.of("closesAt", String.valueOf(intake.until()), "now", now)));
        }
    }

    private static void requireComplete(List<Fault> missing) {
        if (!missing.isEmpty()) {
            throw new ApplicationRefused(
                    ApplicationProblem.INCOMPLETE, ApplicationDetail.NOT_SUBMITTED.words(), missing);
        }
    }
}
