package no.spinn.applications.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.applications.application.Application;
import no.spinn.applications.application.Insiders;
import no.spinn.applications.application.Role;
import no.spinn.applications.partner.Participation;
import no.spinn.applications.partner.Partners;
import no.spinn.kit.security.OrganisationId;

/** Partners that have confirmed may read what they take part in. Who is only invited sees the invitation. */
@ApplicationScoped
class ConfirmedPartners implements Insiders {

    private final Partners partners;

    ConfirmedPartners(Partners partners) {
        this.partners = partners;
    }

    @Override
    public Role role() {
        return Role.PARTNER;
    }

    @Override
    public boolean include(Application application, OrganisationId organisation) {
        return partners.isConfirmed(application.id(), organisation, Participation.PARTNER);
    }
}
