package no.spinn.matching.organisation.profile;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import no.spinn.kit.ownership.VersionedOwned;
import no.spinn.kit.security.OrganisationId;
import no.spinn.matching.common.json.StoredFacts;
import org.jspecify.annotations.Nullable;

/** What an organisation has saved about itself, a project, and the members on whose behalf it coordinates. */
@Entity
@Table(name = "profile")
public class Profile extends VersionedOwned {

    private String facts;

    private @Nullable String members;

    private long change;

    private Instant changedAt;

    protected Profile() {}

    Profile(OrganisationId organisation, String name, StoredFacts facts, long change, Instant now) {
        super(organisation, name, now);
        this.facts = facts.facts();
        this.members = facts.membersJson();
        this.change = change;
        this.changedAt = toMicros(now);
    }

    void write(String newName, StoredFacts newFacts, long number, Instant now) {
        rename(newName);
        facts = newFacts.facts();
        members = newFacts.membersJson();
        change = number;
        changedAt = toMicros(now);
    }

    public StoredFacts facts() {
        return StoredFacts.of(facts, members);
    }

    public Instant changedAt() {
        return changedAt;
    }
}
