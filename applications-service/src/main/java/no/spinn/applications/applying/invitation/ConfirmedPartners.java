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

/** Partners that have confirmed may read the application. An organisation that is only invited sees its invitation. */
@ApplicationScoped
class ConfirmedPartners implements RoleHolders {

    private final Partners partners;

    ConfirmedPartners(Partners partners) {
        this.partners = partners;
    }

    @Override
    public Role role() {
        return Role.PARTNER;
    }

    @Override
    public Set<UUID> among(List<UUID> applicationIds, OrganisationId organisation) {
        return partners.confirmed(applicationIds, organisation, Participation.PARTNER);
    }

    @Override
    public Set<OrganisationId> of(UUID applicationId) {
        return partners.confirmed(applicationId, Participation.PARTNER);
    }
}
