package no.spinn.matching.organisation.reach;

import jakarta.inject.Singleton;
import no.spinn.kit.security.OrganisationId;
import no.spinn.matching.index.reverse.ProfileChange.Removed;
import no.spinn.matching.index.reverse.ProfileIndex;
import no.spinn.matching.index.reverse.ProfileIndexes;
import no.spinn.matching.index.reverse.ProfileSource;

/**
 * All profiles but those of whoever asks: who could add some of their own would see when theirs and a few others together pass
 * to the next number that is told.
 */
@Singleton
public class ProfilesOfOthers {

    private final ProfileIndexes indexes;
    private final ProfileSource source;

    ProfilesOfOthers(ProfileIndexes indexes, ProfileSource source) {
        this.indexes = indexes;
        this.source = source;
    }

    public ProfileIndex asSeenBy(OrganisationId organisation) {
        return indexes.current()
                .with(source.ownedBy(organisation).stream().map(Removed::new).toList());
    }
}
