package no.spinn.kit.ownership;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import no.spinn.kit.security.OrganisationId;

/** An owned entity that its owner can change. */
@MappedSuperclass
public abstract class VersionedOwned extends Owned {

    @Version
    private long version;

    protected VersionedOwned() {}

    protected VersionedOwned(OrganisationId organisation, String name, Instant now) {
        super(organisation, name, now);
        this.version = 1;
    }

    /** Increases with every change. */
    public long version() {
        return version;
    }
}
