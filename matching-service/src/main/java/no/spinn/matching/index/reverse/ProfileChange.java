package no.spinn.matching.index.reverse;

import java.util.UUID;

/** What has happened to a profile. */
public sealed interface ProfileChange {

    UUID id();

    /** It is new, or its facts are others than before. */
    record Stored(IndexedProfile profile) implements ProfileChange {

        @Override
        public UUID id() {
            return profile.id();
        }
    }

    /** It is gone; one that was never there may be removed, too. */
    record Removed(UUID id) implements ProfileChange {}
}
