package no.spinn.applications.handling.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Role;
import no.spinn.applications.applying.application.RoleHolders;
import no.spinn.kit.security.OrganisationId;

/** Assigned assessors may declare whether they are impartial. They may not read the application before that. */
@ApplicationScoped
class CandidateAssessors implements RoleHolders {

    private final Assignments assignments;

    CandidateAssessors(Assignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public Role role() {
        return Role.ASSIGNED;
    }

    @Override
    public boolean include(Application application, OrganisationId organisation) {
        return assignments.hasAny(application.id(), organisation);
    }
}
