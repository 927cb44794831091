package no.spinn.matching.organisation.profile;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import no.spinn.kit.security.OrganisationId;
import no.spinn.matching.organisation.ownership.Owned;

/** What an organisation has saved of itself and of a project. */
@Entity
@Table(name = "profile")
public class Profile extends Owned {

    private String facts;

    @Version
    private long version;

    private long change;

    private Instant changedAt;

    protected Profile() {}

    Profile(OrganisationId organisation, String name, String facts, long change, Instant now) {
        super(organisation, name, now);
        this.facts = facts;
        this.version = 1;
        this.change = change;
        this.changedAt = kept(now);
    }

    void write(String newName, String newFacts, long number, Instant now) {
        rename(newName);
        facts = newFacts;
        change = number;
        changedAt = kept(now);
    }

    /** Values by fact id, as JSON. */
    public String facts() {
        return facts;
    }

    /** Grows with every change. */
    public long version() {
        return version;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
