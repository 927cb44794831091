package no.spinn.benchmarks.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.spinn.benchmarks.run.Candidate;
import no.spinn.criteria.value.Truth;
import no.spinn.matching.index.reverse.IndexedProfile;

/** Evaluates one profile after the other, as plain objects in memory. */
final class PlainScan implements Candidate {

    private final List<UUID> ids = new ArrayList<>();
    private final List<PlainProfile> profiles = new ArrayList<>();

    void add(IndexedProfile profile) {
        ids.add(profile.id());
        profiles.add(PlainProfile.of(profile));
    }

    @Override
    public long answer() {
        List<UUID> eligible = new ArrayList<>();
        List<UUID> undetermined = new ArrayList<>();
        for (int i = 0; i < profiles.size(); i++) {
            Truth truth = profiles.get(i).judge();
            if (truth == Truth.MET) {
                eligible.add(ids.get(i));
            } else if (truth == Truth.UNKNOWN) {
                undetermined.add(ids.get(i));
            }
        }
        return eligible.size();
    }
}
