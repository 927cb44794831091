package no.spinn.matching.organisation.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import no.spinn.matching.organisation.ownership.OwnedRepository;
import org.jspecify.annotations.Nullable;

/** All listings. */
@ApplicationScoped
public class Listings extends OwnedRepository<Listing> {

    /** Anybody's, which is not to go away meanwhile; null where there is none. */
    public @Nullable Listing lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
