package no.spinn.matching.index.reverse;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Consumer;
import no.spinn.kit.security.OrganisationId;

/** Where profiles are stored. Whoever stores them offers the one bean of this type. */
public interface ProfileSource {

    /**
     * Hands over every stored profile, once each, in ascending order of id as PostgreSQL orders UUIDs. The source holds its
     * transaction meanwhile, so that nobody needs a million profiles in memory.
     */
    void readAll(Consumer<IndexedProfile> reader);

    /** The profiles of one organisation. */
    Collection<UUID> ownedBy(OrganisationId organisation);
}
