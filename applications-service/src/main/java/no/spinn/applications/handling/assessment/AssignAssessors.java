package no.spinn.applications.handling.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.applying.partner.Partners;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.time.DatabaseClock;
import org.jspecify.annotations.Nullable;

/** Registers assessors and assigns applications to them. The act of each method about an application has begun. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AssignAssessors {

    private final Assessors assessors;
    private final Assignments assignments;
    private final Partners partners;
    private final DatabaseClock clock;
    private final Audit audit;

    AssignAssessors(Assessors assessors, Assignments assignments, Partners partners, DatabaseClock clock, Audit audit) {
        this.assessors = assessors;
        this.assignments = assignments;
        this.partners = partners;
        this.clock = clock;
        this.audit = audit;
    }

    /** Registers an assessor for a call. */
    public Assessor register(UUID callId, Assessor.Registration registration) {
        if (assessors.hasReference(callId, registration.reference())) {
            throw new ApplicationRefused(
                    ApplicationProblem.NOT_ASSIGNABLE,
                    ApplicationDetail.ASSESSOR_NOT_REGISTERED.words(),
                    List.of(AssessmentIssue.ASSESSOR_REGISTERED.at(Pointer.ROOT.to("reference"))));
        }
        Assessor assessor = new Assessor(callId, registration, clock.now());
        assessors.persist(assessor);
        return assessor;
    }

    /**
     * Adds ties of an assessor to organisations. From now on, the assessor cannot score applications that involve them.
     */
    public void tie(Assessor assessor, List<OrganisationId> more) {
        assessor.tie(more);
    }

    /** Removes an assessor who has no assignments. */
    public void remove(Assessor assessor) {
        if (assignments.isAssigned(assessor.id())) {
            throw new ApplicationRefused(
                    ApplicationProblem.WRONG_STATE, ApplicationDetail.ASSESSOR_HAS_ASSIGNMENTS.words());
        }
        assessors.delete(assessor);
    }

    /** Assigns an application to an assessor. Refuses an assessor with a conflict of interest. */
    public Assignment assign(Application application, UUID assessorId) {
        Assessor assessor = assessors
                .of(application.callId(), assessorId)
                .orElseThrow(() -> unassignable(AssessmentIssue.ASSESSOR_UNKNOWN));
        if (assignments.has(application.id(), assessorId)) {
            throw unassignable(AssessmentIssue.ALREADY_ASSIGNED);
        }
        requireImpartial(assessor, application);
        Assignment assignment = new Assignment(application.id(), assessor, clock.now());
        assignments.persist(assignment);
        record("assign_assessor", assignment, null);
        return assignment;
    }

    /** Records that the assessor declares itself impartial. */
    public void declareImpartial(AssignmentCase assigned) {
        Assignment assignment = assigned.assignment();
        requireImpartial(assessors.findById(assignment.assessorId()), assigned.application());
        assignment.declareImpartial(clock.now());
        record("declare_impartiality", assignment, null);
    }

    /** Recuses an assessor, by its own declaration or by the provider. Its scores no longer count. */
    public void recuse(Assignment assignment, String reason) {
        assignment.recuse(reason, clock.now());
        record("recuse_assessor", assignment, reason);
    }

    /** Refuses an assessor with a conflict of interest, by the ties that are registered now. */
    void requireImpartial(Assessor assessor, Application application) {
        List<Fault> conflicts = Impartiality.conflicts(assessor, application, partners.of(application.id()));
        if (!conflicts.isEmpty()) {
            throw new ApplicationRefused(
                    ApplicationProblem.CONFLICT_OF_INTEREST,
                    ApplicationDetail.ASSESSOR_NOT_IMPARTIAL.words(),
                    conflicts);
        }
    }

    private static ApplicationRefused unassignable(AssessmentIssue issue) {
        return new ApplicationRefused(
                ApplicationProblem.NOT_ASSIGNABLE,
                ApplicationDetail.NOT_ASSIGNED.words(),
                List.of(issue.at(Pointer.ROOT.to("assessorId"))));
    }

    void record(String act, Assignment assignment, @Nullable String reason) {
        audit.record(new AuditEntry(
                act,
                "application",
                assignment.applicationId().toString(),
                null,
                null,
                reason,
                Map.of("assignmentId", assignment.id(), "assessorId", assignment.assessorId())));
    }
}
