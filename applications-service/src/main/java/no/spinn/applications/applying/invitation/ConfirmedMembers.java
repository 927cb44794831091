package no.spinn.applications.applying.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.spinn.applications.applying.application.Role;
import no.spinn.applications.applying.application.RoleHolders;
import no.spinn.applications.applying.partner.Participation;
import no.spinn.applications.applying.partner.Partners;
import no.spinn.kit.security.OrganisationId;

/** Members that have confirmed may read the application that the coordinator writes on their behalf. */
@ApplicationScoped
class ConfirmedMembers implements RoleHolders {

    private final Partners partners;

    ConfirmedMembers(Partners partners) {
        this.partners = partners;
    }

    @Override
    public Role role() {
        return Role.MEMBER;
    }

    @Override
    public Set<UUID> among(List<UUID> applicationIds, OrganisationId organisation) {
        return partners.confirmed(applicationIds, organisation, Participation.MEMBER);
    }

    @Override
    public Set<OrganisationId> of(UUID applicationId) {
        return partners.confirmed(applicationId, Participation.MEMBER);
    }
}
