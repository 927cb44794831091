package no.spinn.applications.handling.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;

/** All notices. */
@ApplicationScoped
public class Notices implements PanacheRepositoryBase<Notice, UUID> {

    /** Sends a notice, in the transaction of the dismissal or the decision. */
    public void send(UUID applicationId, Notice.Content content, Instant now) {
        persist(new Notice(applicationId, content, now));
    }

    /** Returns the notices of an application, in the order in which they were sent. */
    public List<Notice> of(UUID applicationId) {
        return list("applicationId = ?1 order by id", applicationId);
    }

    /** Returns the notices of many applications, in the order in which they were sent. */
    public List<Notice> ofAll(List<UUID> applicationIds) {
        return list("applicationId in ?1 order by id", applicationIds);
    }

    /** Returns the newest notice, which is about the dismissal or the decision in force. */
    public Optional<Notice> newest(UUID applicationId) {
        return find("applicationId = ?1 order by id desc", applicationId).firstResultOptional();
    }

    public Notice one(UUID applicationId, UUID id) {
        return find("applicationId = ?1 and id = ?2", applicationId, id)
                .firstResultOptional()
                .orElseThrow(Notices::notFound);
    }

    /** Returns the refusal for a notice that does not exist. */
    public static Refusal notFound() {
        return new Refusal(KitProblem.NOT_FOUND, ApplicationDetail.NO_NOTICE.words());
    }
}
