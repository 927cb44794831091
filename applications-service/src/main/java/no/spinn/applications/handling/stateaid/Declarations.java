package no.spinn.applications.handling.stateaid;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.kit.security.OrganisationId;

/** The declarations of applicants, by application. */
@ApplicationScoped
public class Declarations implements PanacheRepositoryBase<Declaration, UUID> {

    /** Returns the declaration for this application; refused when there is none. */
    public Declaration of(UUID applicationId) {
        return findByIdOptional(applicationId)
                .orElseThrow(() -> new ApplicationRefused(
                        ApplicationProblem.NOT_DECLARED, ApplicationDetail.NOTHING_DECLARED.words()));
    }

    /** Returns the declarations for these applications. */
    public List<Declaration> ofAll(List<UUID> applicationIds) {
        return list("applicationId in ?1", applicationIds);
    }

    /** Returns the latest declaration of an organisation, in any of its applications. */
    Optional<Declaration> newest(OrganisationId applicant) {
        return find("""
                from Declaration d where d.applicationId in (select a.id from Application a where a.applicant = :applicant)
                order by d.declaredAt desc""", Parameters.with("applicant", applicant.value())).firstResultOptional();
    }

    /** Returns the latest declaration to this provider, in an undecided application. */
    Optional<Declaration> newest(OrganisationId applicant, OrganisationId provider) {
        return find("""
                from Declaration d where d.applicationId in (select a.id from Application a where %s)
                order by d.declaredAt desc""".formatted(CumulateAid.UNDECIDED_BY_PROVIDER), CumulateAid.parties(applicant, provider))
                .firstResultOptional();
    }
}
