package no.spinn.matching.organisation.reach;

import java.util.ArrayList;
import java.util.List;
import no.spinn.matching.index.reverse.ProfileSet;

/** Intersections of all sets but one, in linear time. */
final class LeaveOneOut {

    private LeaveOneOut() {}

    /** For each set, the profiles that are in every other set and not in this one. */
    static List<ProfileSet> of(ProfileSet all, List<ProfileSet> sets) {
        List<ProfileSet> andAllAfter = new ArrayList<>(sets);
        for (int i = sets.size() - 2; i >= 0; i--) {
            andAllAfter.set(i, sets.get(i).and(andAllAfter.get(i + 1)));
        }
        List<ProfileSet> missing = new ArrayList<>();
        ProfileSet allBefore = all;
        for (int i = 0; i < sets.size(); i++) {
            ProfileSet others = i == sets.size() - 1 ? allBefore : allBefore.and(andAllAfter.get(i + 1));
            missing.add(others.minus(sets.get(i)));
            allBefore = allBefore.and(sets.get(i));
        }
        return missing;
    }
}
