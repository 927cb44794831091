package no.spinn.applications.handling.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Role;
import no.spinn.applications.applying.application.RoleHolders;
import no.spinn.kit.security.OrganisationId;

/** An appeal body may read an application once an appeal was forwarded to it, not earlier. */
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
        return appeals.isForwardedTo(application.id(), organisation);
    }
}
