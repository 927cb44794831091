package no.spinn.applications.handling.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.spinn.applications.applying.application.Role;
import no.spinn.applications.applying.application.RoleHolders;
import no.spinn.kit.security.OrganisationId;

/** Assessors that have declared themselves impartial may read the application. Recused assessors may not. */
@ApplicationScoped
class AssignedAssessors implements RoleHolders {

    private final Assignments assignments;

    AssignedAssessors(Assignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public Role role() {
        return Role.ASSESSOR;
    }

    @Override
    public Set<UUID> among(List<UUID> applicationIds, OrganisationId organisation) {
        return assignments.read(applicationIds, organisation);
    }

    @Override
    public Set<OrganisationId> of(UUID applicationId) {
        return assignments.read(applicationId);
    }
}
