package no.spinn.applications.handling.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
    public Set<UUID> among(List<UUID> applicationIds, OrganisationId organisation) {
        return appeals.forwardedTo(applicationIds, organisation);
    }

    @Override
    public Set<OrganisationId> of(UUID applicationId) {
        return appeals.forwardedTo(applicationId);
    }
}
