package no.spinn.applications.handling.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Role;
import no.spinn.applications.applying.application.RoleHolders;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.security.OrganisationId;

/** Assigned assessors may declare whether they are impartial. They may not read the application before that. */
@ApplicationScoped
class CandidateAssessors implements RoleHolders {

    private final Assignments assignments;

    CandidateAssessors(Assignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public Role role() {
        return Role.ASSIGNED;
    }

    @Override
    public Set<UUID> among(List<UUID> applicationIds, OrganisationId organisation) {
        return assignments.assigned(applicationIds, organisation);
    }

    @Override
    public Set<OrganisationId> of(UUID applicationId) {
        return assignments.assigned(applicationId);
    }

    @Override
    public Optional<LocalizedText> firstDuty(Application application, OrganisationId organisation) {
        return assignments.awaitsDeclaration(application.id(), organisation)
                ? Optional.of(ApplicationDetail.DECLARE_IMPARTIALITY_FIRST.words())
                : Optional.empty();
    }
}
