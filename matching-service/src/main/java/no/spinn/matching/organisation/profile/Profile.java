package no.spinn.matching.organisation.profile;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import no.spinn.kit.security.OrganisationId;
import no.spinn.matching.organisation.ownership.VersionedOwned;

/** What an organisation has saved about itself and a project. */
@Entity
@Table(name = "profile")
public class Profile extends VersionedOwned {

    private String facts;

    private long change;

    private Instant changedAt;

    protected Profile() {}

    Profile(OrganisationId organisation, String name, String facts, long change, Instant now) {
        super(organisation, name, now);
        this.facts = facts;
        this.change = change;
        this.changedAt = toMicros(now);
    }

    void write(String newName, String newFacts, long number, Instant now) {
        rename(newName);
        facts = newFacts;
        change = number;
        changedAt = toMicros(now);
    }

    /** Values by fact id, as JSON. */
    public String facts() {
        return facts;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
