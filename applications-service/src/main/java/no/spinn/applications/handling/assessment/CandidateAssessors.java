package no.spinn.applications.handling.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Role;
import no.spinn.applications.applying.application.RoleHolders;
import no.spinn.kit.security.OrganisationId;

/** Who was assigned declares whether it is impartial, and sees nothing of the application before. */
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
