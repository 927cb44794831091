package no.spinn.matching.organisation.partner;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import no.spinn.kit.ownership.OwnedRepository;
import org.jspecify.annotations.Nullable;

/** The listings of all organisations. */
@ApplicationScoped
public class Listings extends OwnedRepository<Listing> {

    /** The listings that are open to all, newest first, after this id. */
    public List<Listing> openToAll(@Nullable UUID after, int rows) {
        Parameters values = after == null ? new Parameters() : Parameters.with("after", after);
        return find("openToAll" + (after == null ? "" : " and id < :after") + " order by id desc", values)
                .page(0, rows)
                .list();
    }

    /** A listing of any organisation, locked until the end of the transaction; null where there is none. */
    public @Nullable Listing lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
