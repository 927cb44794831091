package no.spinn.applications.applying.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The attachments of all applications. A database trigger releases the bytes of the last row that has them. */
@ApplicationScoped
public class Attachments implements PanacheRepositoryBase<Attachment, UUID> {

    /** Returns the attachments in the order in which they were stored. */
    public List<Attachment> of(UUID applicationId) {
        return list("applicationId = ?1 order by id", applicationId);
    }

    /** Returns the attachments of many applications, in the order in which they were stored. */
    public List<Attachment> ofAll(List<UUID> applicationIds) {
        return list("applicationId in ?1 order by id", applicationIds);
    }

    public Optional<Attachment> of(UUID applicationId, String name) {
        return find("applicationId = ?1 and name = ?2", applicationId, name).firstResultOptional();
    }

    /** Marks all attachments of an application as submitted. */
    public void submit(UUID applicationId, Instant now) {
        of(applicationId).forEach(attachment -> attachment.submit(now));
    }
}
