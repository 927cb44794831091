package no.spinn.applications.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.applications.application.Application;
import no.spinn.applications.application.Insiders;
import no.spinn.applications.application.Role;
import no.spinn.applications.partner.Participation;
import no.spinn.applications.partner.Partners;
import no.spinn.kit.security.OrganisationId;

/** Members that have confirmed may read what a coordinator applies for on their behalf. */
@ApplicationScoped
class ConfirmedMembers implements Insiders {

    private final Partners partners;

    ConfirmedMembers(Partners partners) {
        this.partners = partners;
    }

    @Override
    public Role role() {
        return Role.MEMBER;
    }

    @Override
    public boolean include(Application application, OrganisationId organisation) {
        return partners.isConfirmed(application.id(), organisation, Participation.MEMBER);
    }
}
