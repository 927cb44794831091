package no.spinn.applications.handling.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Role;
import no.spinn.applications.applying.application.RoleHolders;
import no.spinn.kit.security.OrganisationId;

/** An appeal body reads what was forwarded to it, and no application before. */
@ApplicationScoped
class AppealBodies implements RoleHolders {

    private final Appeals appeals;

    AppealBodies(Appeals appeals) {
        this.appeals = appeals;
    }

    @Override
    public Role role() {
        return Role.APPEAL_BODY;
    }

    @Override
    public boolean include(Application application, OrganisationId organisation) {
        return appeals.isBefore(application.id(), organisation);
    }
}
