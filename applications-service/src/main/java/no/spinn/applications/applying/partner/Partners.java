package no.spinn.applications.applying.partner;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.spinn.applications.applying.list.ListSource;
import no.spinn.kit.security.OrganisationId;

/** The partners of all applications, with every invitation. */
@ApplicationScoped
public class Partners implements PanacheRepositoryBase<Partner, UUID> {

    /** The list of invitations, which can be answered until the deadline of the call. */
    public static final ListSource<Partner, PartnerState> INVITATIONS = ListSource.of(
                    Partner.class, "partner", PartnerState.class)
            .changedAt("x.invited_at", "x.answered_at")
            .joining("JOIN call c ON c.id = a.call_id")
            .due("CAST(c.terms ->> 'closesAt' AS timestamptz)");

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

    /** Returns the organisations that have confirmed this participation. */
    public Set<OrganisationId> confirmed(UUID applicationId, Participation participation) {
        return organisations(find(
                "applicationId = ?1 and participation = ?2 and state = ?3",
                applicationId,
                participation,
                PartnerState.CONFIRMED));
    }

    /** Returns the organisations that were invited, whatever their answer. */
    public Set<OrganisationId> invited(UUID applicationId) {
        return organisations(find("applicationId = ?1", applicationId));
    }

    private static Set<OrganisationId> organisations(PanacheQuery<Partner> found) {
        return found.stream().map(Partner::organisation).collect(Collectors.toSet());
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
}
