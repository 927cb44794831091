package no.spinn.applications.record.task;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.value.Ids;
import org.hibernate.annotations.Immutable;

/** A calendar of the tasks of an organisation, which everybody can read who knows its secret. */
@Entity
@Immutable
@Table(name = "task_feed")
public class TaskFeed {

    @Id
    private UUID id;

    private String organisation;
    private String secretSha256;
    private Instant createdAt;

    protected TaskFeed() {}

    TaskFeed(OrganisationId organisation, String secretSha256, Instant now) {
        this.id = Ids.next();
        this.organisation = organisation.value();
        this.secretSha256 = secretSha256;
        this.createdAt = now;
    }

    public UUID id() {
        return id;
    }

    public OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    public Instant createdAt() {
        return createdAt;
    }
}
