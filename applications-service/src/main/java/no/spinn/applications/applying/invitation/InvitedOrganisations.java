package no.spinn.applications.applying.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Role;
import no.spinn.applications.applying.application.RoleHolders;
import no.spinn.applications.applying.partner.Partners;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.security.OrganisationId;

/** Invited organisations may answer their invitations. An invitation gives no access to anything else. */
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
    public Set<UUID> among(List<UUID> applicationIds, OrganisationId organisation) {
        return partners.invited(applicationIds, organisation);
    }

    @Override
    public Set<OrganisationId> of(UUID applicationId) {
        return partners.invited(applicationId);
    }

    @Override
    public Optional<LocalizedText> firstDuty(Application application, OrganisationId organisation) {
        return partners.awaitsAnswer(application.id(), organisation)
                ? Optional.of(ApplicationDetail.ANSWER_INVITATION_FIRST.words())
                : Optional.empty();
    }
}
