package no.spinn.matching.index.forward;

/** A set of calls, by position: a bitmap for a large set, a list of positions for a small one. */
final class CallSet {

    /** A listed call costs about as much as this many words of a bitmap. */
    private static final int WORDS_PER_LISTED_CALL = 4;

    private final long[] bitmap;
    private final int[] listed;

    private CallSet(long[] bitmap, int[] listed) {
        this.bitmap = bitmap;
        this.listed = listed;
    }

    /** @param positions without duplicates */
    static CallSet of(int[] positions, int words) {
        if (positions.length * WORDS_PER_LISTED_CALL < words) {
            return new CallSet(new long[0], positions);
        }
        long[] bitmap = new long[words];
        for (int position : positions) {
            Bits.set(bitmap, position);
        }
        return new CallSet(bitmap, new int[0]);
    }

    /** The list of positions; empty where the set is a bitmap. */
    int[] listed() {
        return listed;
    }

    void addTo(long[] union) {
        if (bitmap.length > 0) {
            Bits.or(union, bitmap);
        }
        for (int position : listed) {
            Bits.set(union, position);
        }
    }

    void addTo(Counts counts) {
        if (bitmap.length > 0) {
            counts.addEach(bitmap);
        }
        for (int position : listed) {
            counts.add(position);
        }
    }
}
