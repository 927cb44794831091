package no.spinn.matching.organisation.reach;

import no.spinn.matching.index.reverse.ProfileSet;

/**
 * Counts profiles without speaking of a few of them: up or down to a multiple of {@link #STEP}, up the more often the nearer it
 * is, so that sums are right on the average. Which of the two it is depends on the very profiles that are counted, so that the
 * same profiles always give the same number, however they were asked for, and profiles that differ by one give another draw.
 * Their ids, which only their owners know, are what makes the draw.
 */
final class DiscreetCount {

    static final int STEP = 5;

    private long sum;

    private DiscreetCount() {}

    static long of(ProfileSet profiles) {
        long count = profiles.count();
        long over = count % STEP;
        return over == 0 ? count : count - over + (draw(profiles) < over ? STEP : 0);
    }

    private static long draw(ProfileSet profiles) {
        DiscreetCount counted = new DiscreetCount();
        profiles.visit(counted::add);
        return Long.remainderUnsigned(mix(counted.sum), STEP);
    }

    private void add(long mostSignificantBits, long leastSignificantBits) {
        sum += mix(mostSignificantBits + mix(leastSignificantBits));
    }

    // The finaliser of SplitMix64: each bit of the result depends on all bits.
    private static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
