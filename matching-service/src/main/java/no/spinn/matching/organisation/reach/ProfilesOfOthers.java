package no.spinn.matching.organisation.reach;

import jakarta.inject.Singleton;
import no.spinn.kit.security.OrganisationId;
import no.spinn.matching.index.reverse.ProfileChange.Removed;
import no.spinn.matching.index.reverse.ProfileIndex;
import no.spinn.matching.index.reverse.ProfileIndexes;
import no.spinn.matching.index.reverse.ProfileSource;

/**
 * All profiles except those of the caller. Otherwise a caller could add own profiles until the rounded count changes, and so
 * infer the exact count of the others.
 */
@Singleton
public class ProfilesOfOthers {

    private final ProfileIndexes indexes;
    private final ProfileSource source;

    ProfilesOfOthers(ProfileIndexes indexes, ProfileSource source) {
        this.indexes = indexes;
        this.source = source;
    }

    public ProfileIndex excluding(OrganisationId organisation) {
        return indexes.current()
                .with(source.ownedBy(organisation).stream().map(Removed::new).toList());
    }
}
