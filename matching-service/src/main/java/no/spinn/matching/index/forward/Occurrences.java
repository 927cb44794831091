package no.spinn.matching.index.forward;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How often calls have a rule. The first set has the calls that have it once or more, the second those that have it twice or
 * more, and so on up to three, where counts saturate.
 */
final class Occurrences {

    private static final int MOST = 3;

    private final List<CallSet> atLeast;

    private Occurrences(List<CallSet> atLeast) {
        this.atLeast = atLeast;
    }

    /** @param positions ascending, with one entry for each time that a call has the rule */
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

    /** From the count of each call. */
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

    // In an ascending list, an entry is the nth of its position if the entry n - 1 before it is equal and the one n
    // before is not.
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

    /** The positions, each as often as it counts; empty where they are too many for a list. */
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
