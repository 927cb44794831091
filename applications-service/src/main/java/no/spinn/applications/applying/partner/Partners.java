package no.spinn.applications.applying.partner;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.spinn.kit.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/** The partners of all applications, with every invitation. */
@ApplicationScoped
public class Partners implements PanacheRepositoryBase<Partner, UUID> {

    /** Returns the partners of an application, in the order of their invitations. */
    public List<Partner> of(UUID applicationId) {
        return list("applicationId = ?1 order by id", applicationId);
    }

    /** Returns the partners of many applications. */
    public List<Partner> ofAll(List<UUID> applicationIds) {
        return list("applicationId in ?1 order by id", applicationIds);
    }

    public Optional<Partner> of(UUID applicationId, UUID id) {
        return find("applicationId = ?1 and id = ?2", applicationId, id).firstResultOptional();
    }

    /** Returns those of these applications in which the organisation has confirmed this participation. */
    public Set<UUID> confirmed(List<UUID> applicationIds, OrganisationId organisation, Participation participation) {
        return applications(find(
                "applicationId in ?1 and organisation = ?2 and participation = ?3 and state = ?4",
                applicationIds,
                organisation.value(),
                participation,
                PartnerState.CONFIRMED));
    }

    /** Returns those of these applications to which the organisation was invited, whatever its answer. */
    public Set<UUID> invited(List<UUID> applicationIds, OrganisationId organisation) {
        return applications(find("applicationId in ?1 and organisation = ?2", applicationIds, organisation.value()));
    }

    /** Whether the organisation was invited to this application and has not answered. */
    public boolean awaitsAnswer(UUID applicationId, OrganisationId organisation) {
        return count(
                        "applicationId = ?1 and organisation = ?2 and state = ?3",
                        applicationId,
                        organisation.value(),
                        PartnerState.INVITED)
                > 0;
    }

    private static Set<UUID> applications(PanacheQuery<Partner> found) {
        return found.stream().map(Partner::applicationId).collect(Collectors.toSet());
    }

    /** Reads the partner again from the database; empty when it was removed. */
    public Optional<Partner> refreshed(Partner partner) {
        getEntityManager().detach(partner);
        return findByIdOptional(partner.id());
    }

    /** Returns the invitations of an organisation, the newest first. */
    public List<Partner> invitationsOf(OrganisationId organisation, @Nullable UUID after, int rows) {
        Parameters values = Parameters.with("organisation", organisation.value());
        String earlier = "";
        if (after != null) {
            earlier = " and id < :after";
            values.and("after", after);
        }
        return find("organisation = :organisation" + earlier + " order by id desc", values)
                .page(0, rows)
                .list();
    }
}
