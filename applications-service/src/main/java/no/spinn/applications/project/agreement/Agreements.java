package no.spinn.applications.project.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.common.issue.ApplicationDetail;

/** The agreements, by application. */
@ApplicationScoped
public class Agreements implements PanacheRepositoryBase<Agreement, UUID> {

    /** Returns the agreements of these applications. */
    public List<Agreement> ofAll(List<UUID> applicationIds) {
        return list("applicationId in ?1", applicationIds);
    }

    /** Returns the agreement of an application; refuses when there is none. */
    public Agreement of(UUID applicationId) {
        return findByIdOptional(applicationId)
                .orElseThrow(() -> new ApplicationRefused(
                        ApplicationProblem.NO_AGREEMENT, ApplicationDetail.NO_AGREEMENT.words()));
    }
}
