package no.spinn.matching.organisation.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import no.spinn.kit.ownership.OwnedRepository;
import org.jspecify.annotations.Nullable;

/** The listings of all organisations. */
@ApplicationScoped
public class Listings extends OwnedRepository<Listing> {

    /** A listing of any organisation, locked until the end of the transaction; null where there is none. */
    public @Nullable Listing lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
