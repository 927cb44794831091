package no.spinn.matching.organisation.reach;

import no.spinn.matching.index.reverse.ProfileSet;

/**
 * Random rounding, a method of statistical disclosure control: a count is rounded up or down to a multiple of {@link #STEP},
 * with probabilities that leave the expected value unchanged. The random bits are a hash of the ids of the counted profiles.
 * So the same profiles always give the same number, whatever the query, and a set that differs by one profile is rounded
 * independently. Only the owners know the ids.
 */
final class RandomRounding {

    static final int STEP = 5;

    private long sum;

    private RandomRounding() {}

    static long of(ProfileSet profiles) {
        long count = profiles.count();
        long over = count % STEP;
        return over == 0 ? count : count - over + (random(profiles) < over ? STEP : 0);
    }

    private static long random(ProfileSet profiles) {
        RandomRounding hash = new RandomRounding();
        profiles.visit(hash::add);
        return Long.remainderUnsigned(mix(hash.sum), STEP);
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
