package no.spinn.benchmarks.reach;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import no.spinn.matching.index.reverse.IndexedProfile;
import no.spinn.matching.index.reverse.ProfileChange;
import no.spinn.matching.index.reverse.ProfileIndex;

/** Profiles that change their facts, one after the other, spread over an index. */
final class ProfileChanges {

    private ProfileChanges() {}

    /**
     * The index after this many changes.
     *
     * @param milliseconds the average time of one change
     */
    record Changed(ProfileIndex index, double milliseconds) {}

    static Changed make(ProfileIndex index, int count) {
        List<ProfileChange> changes = exchanged(index.size(), count);
        ProfileIndex changed = index;
        long begin = System.nanoTime();
        for (ProfileChange change : changes) {
            changed = changed.with(List.of(change));
        }
        return new Changed(changed, (System.nanoTime() - begin) / 1e6 / count);
    }

    // Each profile gets the facts of another one.
    private static List<ProfileChange> exchanged(int size, int count) {
        List<IndexedProfile> profiles = new ArrayList<>();
        int every = size / count;
        int number = 0;
        for (IndexedProfile profile : Population.of(size)) {
            if (number++ % every == 0 && profiles.size() < count) {
                profiles.add(profile);
            }
        }
        List<IndexedProfile> others = new ArrayList<>(profiles);
        Collections.shuffle(others, new Random(1));
        List<ProfileChange> changes = new ArrayList<>();
        for (int i = 0; i < profiles.size(); i++) {
            changes.add(new ProfileChange.Stored(
                    new IndexedProfile(profiles.get(i).id(), others.get(i).facts())));
        }
        Collections.shuffle(changes, new Random(2));
        return changes;
    }
}
