package no.spinn.applications.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.applications.application.Application;
import no.spinn.applications.application.Insiders;
import no.spinn.applications.application.Role;
import no.spinn.kit.security.OrganisationId;

/** Assessors read what they have declared themselves impartial to; a recused one reads no more. */
@ApplicationScoped
class AssignedAssessors implements Insiders {

    private final Assignments assignments;

    AssignedAssessors(Assignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public Role role() {
        return Role.ASSESSOR;
    }

    @Override
    public boolean include(Application application, OrganisationId organisation) {
        return assignments.read(application.id(), organisation);
    }
}
