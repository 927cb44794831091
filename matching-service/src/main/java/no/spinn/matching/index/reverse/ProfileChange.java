package no.spinn.matching.index.reverse;

import java.util.UUID;

/** A change of a profile. */
public sealed interface ProfileChange {

    UUID id();

    /** The profile is new, or its facts changed. */
    record Stored(IndexedProfile profile) implements ProfileChange {

        @Override
        public UUID id() {
            return profile.id();
        }
    }

    /** The profile was removed. Has no effect on an unknown profile. */
    record Removed(UUID id) implements ProfileChange {}
}
