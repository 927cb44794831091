package no.spinn.matching.organisation.ownership;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.value.Ids;

/** What one organisation keeps, under a name of its choice. */
@MappedSuperclass
public abstract class Owned {

    @Id
    private UUID id;

    private String organisation;

    private String name;

    private Instant createdAt;

    protected Owned() {}

    protected Owned(OrganisationId organisation, String name, Instant now) {
        this.id = Ids.next();
        this.organisation = organisation.value();
        this.name = name;
        this.createdAt = kept(now);
    }

    /** A moment as exactly as the database keeps it, so that the first answer is the one of every later read. */
    protected static Instant kept(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }

    protected void rename(String other) {
        name = other;
    }

    public UUID id() {
        return id;
    }

    public OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    /** For its owner to tell several apart. */
    public String name() {
        return name;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
