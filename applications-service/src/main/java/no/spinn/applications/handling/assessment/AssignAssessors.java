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
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.time.DatabaseClock;
import org.jspecify.annotations.Nullable;

/** Finds assessors for applications. The act of a method about an application has begun. */
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

    /** Takes an assessor up for a call. */
    public Assessor register(UUID callId, Assessor.Registration registration) {
        if (assessors.knows(callId, registration.reference())) {
            throw new ApplicationRefused(
                    ApplicationProblem.NOT_ASSIGNABLE,
                    "The assessor was not registered; see errors.",
                    List.of(new Fault("/reference", "duplicate", "the call has an assessor with this reference")));
        }
        Assessor assessor = new Assessor(callId, registration, clock.now());
        assessors.persist(assessor);
        return assessor;
    }

    /** Adds to what an assessor is known to be tied to. From now on it scores nothing that concerns them. */
    public void tie(Assessor assessor, List<OrganisationId> more) {
        assessor.tie(more);
    }

    /** Forgets an assessor who was given nothing. */
    public void remove(Assessor assessor) {
        if (assignments.isAssigned(assessor.id())) {
            throw new ApplicationRefused(
                    ApplicationProblem.WRONG_STATE, "The assessor has been given applications, which is on record.");
        }
        assessors.delete(assessor);
    }

    /** Gives an application to an assessor. Refused when it cannot be impartial. */
    public Assignment assign(Application application, UUID assessorId) {
        Assessor assessor =
                assessors.of(application.callId(), assessorId).orElseThrow(() -> unassignable("unknown_assessor"));
        if (assignments.has(application.id(), assessorId)) {
            throw unassignable("already_assigned");
        }
        requireImpartial(assessor, application);
        Assignment assignment = new Assignment(application.id(), assessor, clock.now());
        assignments.persist(assignment);
        record("assign_assessor", assignment, null);
        return assignment;
    }

    /** The assessor says that it is impartial. */
    public void declareImpartial(AssignmentCase assigned) {
        Assignment assignment = assigned.assignment();
        requireImpartial(assessors.findById(assignment.assessorId()), assigned.application());
        assignment.declareImpartial(clock.now());
        record("declare_impartiality", assignment, null);
    }

    /** Takes an assessor out, on its own word or the provider's. What it has scored does not count any more. */
    public void recuse(Assignment assignment, String reason) {
        assignment.recuse(reason, clock.now());
        record("recuse_assessor", assignment, reason);
    }

    /** Refused when something is known by now that the assessor is tied to. */
    void requireImpartial(Assessor assessor, Application application) {
        List<Fault> conflicts = Impartiality.conflicts(assessor, application, partners.of(application.id()));
        if (!conflicts.isEmpty()) {
            throw new ApplicationRefused(
                    ApplicationProblem.CONFLICT_OF_INTEREST,
                    "The assessor cannot be impartial; see errors.",
                    conflicts);
        }
    }

    private static ApplicationRefused unassignable(String code) {
        return new ApplicationRefused(
                ApplicationProblem.NOT_ASSIGNABLE,
                "The application was not assigned; see errors.",
                List.of(new Fault(
                        "/assessorId", code, "the call has no such assessor, or it has the application already")));
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
