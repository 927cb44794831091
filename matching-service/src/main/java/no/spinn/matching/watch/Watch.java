package no.spinn.matching.watch;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.value.Ids;

/** Waits for calls that fit a profile. Does not change; who wants another one makes another one. */
@Entity
@Table(name = "watch")
public class Watch {

    @Id
    private UUID id;

    private String organisation;

    private String name;

    private UUID profileId;

    private boolean undeterminedToo;

    private Instant createdAt;

    protected Watch() {}

    Watch(OrganisationId organisation, String name, UUID profileId, boolean undeterminedToo, Instant now) {
        this.id = Ids.next();
        this.organisation = organisation.value();
        this.name = name;
        this.profileId = profileId;
        this.undeterminedToo = undeterminedToo;
        this.createdAt = now;
    }

    public UUID id() {
        return id;
    }

    public OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    public String name() {
        return name;
    }

    public UUID profileId() {
        return profileId;
    }

    /** Whether it hears of calls, too, for which the profile does not say enough. */
    public boolean undeterminedToo() {
        return undeterminedToo;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
