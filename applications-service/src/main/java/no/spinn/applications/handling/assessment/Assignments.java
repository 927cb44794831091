package no.spinn.applications.handling.assessment;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.applying.application.Role;
import no.spinn.applications.applying.list.ListSource;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.OrganisationId;

/** All assignments. */
@ApplicationScoped
public class Assignments implements PanacheRepositoryBase<Assignment, UUID> {

    /** The list of assignments. */
    public static final ListSource<Assignment, AssignmentState> LIST = ListSource.of(
                    Assignment.class, "assignment", AssignmentState.class)
            .changedAt("x.assigned_at", "x.declared_at", "x.submitted_at", "x.recused_at");

    private final Applications applications;

    Assignments(Applications applications) {
        this.applications = applications;
    }

    /**
     * Begins an act on an assignment. Refuses as {@link Applications#begin} does. Then refuses with 404 when there is
     * no such assignment or it is not the caller's own, and with 409 in the wrong state of the assignment.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public AssignmentCase begin(AssignmentAct act, UUID applicationId, UUID id, OrganisationId caller) {
        Application application = applications.begin(act.act(), applicationId, caller);
        Assignment assignment = lock(applicationId, id);
        if (act.act().by().contains(Role.ASSIGNED) && !assignment.organisation().equals(caller)) {
            throw notFound();
        }
        assignment.requireLegal(act);
        return new AssignmentCase(application, assignment);
    }

    /** Returns the assignments of an application, in the order in which they were made. */
    public List<Assignment> of(UUID applicationId) {
        return list("applicationId = ?1 order by id", applicationId);
    }

    /** Returns the assignments of many applications. */
    public List<Assignment> ofAll(List<UUID> applicationIds) {
        return list("applicationId in ?1 order by id", applicationIds);
    }

    private Assignment lock(UUID applicationId, UUID id) {
        return find("applicationId = ?1 and id = ?2", applicationId, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Assignments::notFound);
    }

    /** Returns one assignment of an application; empty if there is none, or no such application. */
    public Optional<Assignment> one(UUID applicationId, UUID id) {
        return find("applicationId = ?1 and id = ?2", applicationId, id).firstResultOptional();
    }

    boolean has(UUID applicationId, UUID assessorId) {
        return count("applicationId = ?1 and assessorId = ?2", applicationId, assessorId) > 0;
    }

    /** Returns those of these applications that an assessor of this organisation may read. */
    Set<UUID> read(List<UUID> applicationIds, OrganisationId organisation) {
        return applications(find(
                "applicationId in ?1 and organisation = ?2 and state in ?3",
                applicationIds,
                organisation.value(),
                AssignmentState.reading()));
    }

    /** Returns those to which an assessor of this organisation was assigned, in any state of the assignment. */
    Set<UUID> assigned(List<UUID> applicationIds, OrganisationId organisation) {
        return applications(find("applicationId in ?1 and organisation = ?2", applicationIds, organisation.value()));
    }

    /** Returns the organisations whose assessors read this application. */
    Set<OrganisationId> read(UUID applicationId) {
        return organisations(find("applicationId = ?1 and state in ?2", applicationId, AssignmentState.reading()));
    }

    /** Returns the organisations whose assessors were assigned to it, in any state of the assignment. */
    Set<OrganisationId> assigned(UUID applicationId) {
        return organisations(find("applicationId = ?1", applicationId));
    }

    private static Set<OrganisationId> organisations(PanacheQuery<Assignment> found) {
        return found.stream().map(Assignment::organisation).collect(Collectors.toSet());
    }

    boolean awaitsDeclaration(UUID applicationId, OrganisationId organisation) {
        return count(
                        "applicationId = ?1 and organisation = ?2 and state = ?3",
                        applicationId,
                        organisation.value(),
                        AssignmentState.initial())
                > 0;
    }

    private static Set<UUID> applications(PanacheQuery<Assignment> found) {
        return found.stream().map(Assignment::applicationId).collect(Collectors.toSet());
    }

    boolean isAssigned(UUID assessorId) {
        return count("assessorId", assessorId) > 0;
    }

    /** Returns the refusal for a caller that may not see the assessor or the assignment. */
    public static Refusal notFound() {
        return new Refusal(KitProblem.NOT_FOUND, ApplicationDetail.NO_ASSESSOR.words());
    }
}
