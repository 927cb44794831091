package no.spinn.applications.handling.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;

/** All notices. */
@ApplicationScoped
public class Notices implements PanacheRepositoryBase<Notice, UUID> {

    /** Tells the applicant, in the transaction of what it is told. */
    public void send(UUID applicationId, Notice.Content content, Instant now) {
        persist(new Notice(applicationId, content, now));
    }

    /** In the order in which they were sent. */
    public List<Notice> of(UUID applicationId) {
        return list("applicationId = ?1 order by id", applicationId);
    }

    /** The newest: about what stands. */
    public Optional<Notice> newest(UUID applicationId) {
        return find("applicationId = ?1 order by id desc", applicationId).firstResultOptional();
    }

    public Notice one(UUID applicationId, UUID id) {
        return find("applicationId = ?1 and id = ?2", applicationId, id)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(KitProblem.NOT_FOUND, "There is no such notice."));
    }
}
