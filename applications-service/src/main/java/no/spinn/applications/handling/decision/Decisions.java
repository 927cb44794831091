package no.spinn.applications.handling.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.common.issue.ApplicationDetail;

/** All decisions. */
@ApplicationScoped
public class Decisions implements PanacheRepositoryBase<Decision, UUID> {

    /** Returns the decision in force; refuses when there is none. */
    public Decision standing(UUID applicationId) {
        return findStanding(applicationId)
                .orElseThrow(() ->
                        new ApplicationRefused(ApplicationProblem.NOT_DECIDED, ApplicationDetail.NO_DECISION.words()));
    }

    /** Returns the decision in force. */
    public Optional<Decision> findStanding(UUID applicationId) {
        return find("applicationId = ?1 and supersededAt is null", applicationId)
                .firstResultOptional();
    }

    /** Returns all decisions about an application, also reversed ones, in the order in which they were made. */
    public List<Decision> of(UUID applicationId) {
        return list("applicationId = ?1 order by id", applicationId);
    }
}
