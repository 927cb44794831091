package no.spinn.applications.applying.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Role;
import no.spinn.applications.applying.application.RoleHolders;
import no.spinn.applications.applying.partner.Partners;
import no.spinn.kit.security.OrganisationId;

/** Organisations that were invited answer their invitations, and see nothing else because of them. */
@ApplicationScoped
class InvitedOrganisations implements RoleHolders {

    private final Partners partners;

    InvitedOrganisations(Partners partners) {
        this.partners = partners;
    }

    @Override
    public Role role() {
        return Role.INVITED;
    }

    @Override
    public boolean include(Application application, OrganisationId organisation) {
        return partners.isInvited(application.id(), organisation);
    }
}
