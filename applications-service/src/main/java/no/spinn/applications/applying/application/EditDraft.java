package no.spinn.applications.applying.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.spinn.applications.applying.extension.Extensions;
import no.spinn.applications.applying.extension.OwnIntake;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.applications.common.issue.DraftIssue;
import no.spinn.applications.upstream.call.Call;
import no.spinn.applications.upstream.call.CallTerms;
import no.spinn.applications.upstream.call.Calls;
import no.spinn.applications.upstream.call.Intake;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.time.DatabaseClock;

/** Begins, rewrites and discards drafts. */
@ApplicationScoped
public class EditDraft {

    private final Applications applications;
    private final Calls calls;
    private final Extensions extensions;
    private final DraftRules rules;
    private final DatabaseClock clock;
    private final Audit audit;

    EditDraft(
            Applications applications,
            Calls calls,
            Extensions extensions,
            DraftRules rules,
            DatabaseClock clock,
            Audit audit) {
        this.applications = applications;
        this.calls = calls;
        this.extensions = extensions;
        this.rules = rules;
        this.clock = clock;
        this.audit = audit;
    }

    /** Begins an application to a call that accepts applications now or will accept them. */
    public Application begin(UUID callId, OrganisationId applicant, Draft draft) {
        CallTerms call = requireFutureIntake(callId, applicant);
        Application application = new Application(callId, applicant, rules.accept(draft, call), clock.now());
        applications.persist(application);
        record("begin", application);
        return application;
    }

    /** Begins an application to another call, or to the same one, with the contents of an earlier application. */
    public Application copy(Application earlier, UUID callId) {
        CallTerms call = requireFutureIntake(callId, earlier.applicant());
        Draft draft = rules.accept(rules.reuse(earlier.draft(), call), call);
        Application copy = new Application(callId, earlier.applicant(), draft, clock.now());
        applications.persist(copy);
        audit.record(new AuditEntry("copy", "application", copy.id().toString(), null, null, "from " + earlier.id()));
        return copy;
    }

    /** Replaces everything that the applicant writes. {@link Act#EDIT_DRAFT} has begun. */
    public void rewrite(Application application, Draft draft) {
        CallTerms call = calls.findById(application.callId()).terms();
        application.write(rules.accept(draft, call));
        applications.flush();
    }

    /** Deletes a draft. {@link Act#DISCARD} has begun. */
    public void discard(Application application) {
        applications.delete(application);
        record("discard", application);
    }

    private CallTerms requireFutureIntake(UUID callId, OrganisationId applicant) {
        Call call = calls.findByIdOptional(callId).orElseThrow(EditDraft::unknownCall);
        Intake intake = OwnIntake.at(
                        clock.now(),
                        call.terms(),
                        extensions.latest(callId, applicant).orElse(null))
                .intake();
        if (intake == Intake.CANCELLED) {
            throw new ApplicationRefused(
                    ApplicationProblem.CALL_CANCELLED,
                    ApplicationDetail.CALL_CANCELLED.words(),
                    aboutCall("cancelled"));
        }
        if (intake == Intake.OVER) {
            throw new ApplicationRefused(
                    ApplicationProblem.CALL_CLOSED, ApplicationDetail.CALL_CLOSED.words(), aboutCall("closed"));
        }
        return call.terms();
    }

    private static ApplicationRefused unknownCall() {
        return new ApplicationRefused(
                ApplicationProblem.CALL_UNKNOWN, ApplicationDetail.NO_CALL.words(), aboutCall("unknown_call"));
    }

    private static List<Fault> aboutCall(String code) {
        return List.of(DraftIssue.CALL_ACCEPTS_NOTHING.at(Pointer.ROOT.to("callId"), code, Map.of()));
    }

    private void record(String act, Application application) {
        audit.record(new AuditEntry(act, "application", application.id().toString(), null, null, null));
    }
}
