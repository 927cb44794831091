package no.spinn.kit.ownership;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.value.Ids;

/** An entity that belongs to one organisation and has a name of its choice. */
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
        this.createdAt = toMicros(now);
    }

    /** The precision of the database, so that the first response has the same time as every later one. */
    protected static Instant toMicros(Instant time) {
        return time.truncatedTo(ChronoUnit.MICROS);
    }

    protected void rename(String newName) {
        name = newName;
    }

    public UUID id() {
        return id;
    }

    public OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    /** Tells the entities of one owner apart. */
    public String name() {
        return name;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
