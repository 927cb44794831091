package no.spinn.matching.index.forward;

/**
 * A saturating two-bit counter for each call: 0, 1, 2, or more. One bitmap has the low bits of all counters and another the
 * high bits, so that one operation counts for 64 calls.
 */
final class Counts {

    private final long[] low;
    private final long[] high;

    Counts(int words) {
        low = new long[words];
        high = new long[words];
    }

    /** Adds one to each call in the bitmap. */
    void addEach(long[] bitmap) {
        for (int i = 0; i < low.length; i++) {
            long was = low[i];
            long full = was & high[i];
            high[i] |= was & bitmap[i];
            low[i] = (was ^ bitmap[i]) | full;
        }
    }

    void add(int position) {
        int i = position >>> 6;
        long bit = 1L << position;
        long was = low[i];
        long full = was & high[i];
        high[i] |= was & bit;
        low[i] = (was ^ bit) | full;
    }

    /** Those of these 64 calls whose count is not 0. */
    long some(int word) {
        return low[word] | high[word];
    }

    long one(int word) {
        return low[word] & ~high[word];
    }

    long two(int word) {
        return high[word] & ~low[word];
    }

    /** The calls with this count or more. The count is 1, 2 or 3. */
    long[] atLeast(int count) {
        long[] those = new long[low.length];
        for (int i = 0; i < those.length; i++) {
            those[i] = switch (count) {
                case 1 -> some(i);
                case 2 -> high[i];
                case 3 -> low[i] & high[i];
                default -> throw new IllegalArgumentException("a count is from 1 to 3, not " + count);
            };
        }
        return those;
    }
}
