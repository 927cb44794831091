package no.spinn.matching.index.forward;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How often calls have something. The first set has those that have it at all, the second those that have it twice at least,
 * and so on; what a call has more than three times makes no difference to any count.
 */
final class Occurrences {

    private static final int MOST = 3;

    private final List<CallSet> atLeast;

    private Occurrences(List<CallSet> atLeast) {
        this.atLeast = atLeast;
    }

    /** @param positions ascending; a call stands there as often as it has it */
    static Occurrences of(int[] positions, int words) {
        List<CallSet> atLeast = new ArrayList<>();
        for (int times = 1; times <= MOST; times++) {
            int[] those = atLeast(times, positions);
            if (those.length > 0) {
                atLeast.add(CallSet.of(those, words));
            }
        }
        return new Occurrences(List.copyOf(atLeast));
    }

    /** As often as it was counted for each call. */
    static Occurrences of(Counts counts) {
        List<CallSet> atLeast = new ArrayList<>();
        for (int times = 1; times <= MOST; times++) {
            long[] those = counts.atLeast(times);
            if (Bits.count(those) > 0) {
                atLeast.add(CallSet.of(Bits.positions(those), those.length));
            }
        }
        return new Occurrences(List.copyOf(atLeast));
    }

    // In an ascending list, a position is there for the nth time if it stands n - 1 before itself and not n before.
    private static int[] atLeast(int times, int[] positions) {
        int[] those = new int[positions.length];
        int found = 0;
        for (int i = times - 1; i < positions.length; i++) {
            boolean oftenEnough = positions[i - times + 1] == positions[i];
            if (oftenEnough && (i < times || positions[i - times] != positions[i])) {
                those[found++] = positions[i];
            }
        }
        return Arrays.copyOf(those, found);
    }

    /** The calls one by one, each as often as it counts; none where they are too many for that. */
    int[] listed() {
        return atLeast.getFirst().listed().length == 0
                ? new int[0]
                : atLeast.stream()
                        .flatMapToInt(set -> Arrays.stream(set.listed()))
                        .toArray();
    }

    void countInto(Counts counts) {
        for (CallSet set : atLeast) {
            set.addTo(counts);
        }
    }

    void addTo(long[] union) {
        atLeast.getFirst().addTo(union);
    }
}
