package no.spinn.applications.applying.submission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.common.issue.ApplicationDetail;

/** All submissions. */
@ApplicationScoped
public class Submissions implements PanacheRepositoryBase<Submission, UUID> {

    /** Returns the submission of an application; refused when it has none. */
    public Submission of(UUID applicationId) {
        return find(applicationId)
                .orElseThrow(() ->
                        new ApplicationRefused(ApplicationProblem.NOT_SUBMITTED, ApplicationDetail.NO_RECEIPT.words()));
    }

    public Optional<Submission> find(UUID applicationId) {
        return find("applicationId", applicationId).firstResultOptional();
    }
}
