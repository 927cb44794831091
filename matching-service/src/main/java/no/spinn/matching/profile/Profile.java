package no.spinn.matching.profile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.value.Ids;

/** What an organisation has saved of itself and of a project. */
@Entity
@Table(name = "profile")
public class Profile {

    @Id
    private UUID id;

    private String organisation;

    private String name;

    private String facts;

    @Version
    private long version;

    private long change;

    private Instant createdAt;

    private Instant changedAt;

    protected Profile() {}

    Profile(OrganisationId organisation, String name, String facts, long change, Instant now) {
        this.id = Ids.next();
        this.organisation = organisation.value();
        this.name = name;
        this.facts = facts;
        this.version = 1;
        this.change = change;
        this.createdAt = now;
        this.changedAt = now;
    }

    void write(String newName, String newFacts, long number, Instant now) {
        name = newName;
        facts = newFacts;
        change = number;
        changedAt = now;
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

    /** Values by fact id, as JSON. */
    public String facts() {
        return facts;
    }

    /** Grows with every change. */
    public long version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
