package no.spinn.matching.index.reverse;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Consumer;
import no.spinn.kit.security.OrganisationId;

/** The store of profiles. The feature that stores them provides the only bean of this type. */
public interface ProfileSource {

    /**
     * Streams every stored profile once, by ascending id in the UUID order of PostgreSQL. The transaction stays open while it
     * streams, so that the profiles never have to be in memory together.
     */
    void readAll(Consumer<IndexedProfile> reader);

    /** The profiles of one organisation. */
    Collection<UUID> ownedBy(OrganisationId organisation);
}
