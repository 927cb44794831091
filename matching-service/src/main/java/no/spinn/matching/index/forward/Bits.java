package no.spinn.matching.index.forward;

/** Bitmaps as plain arrays of words. The loops are simple enough for the compiler to vectorise. */
final class Bits {

    private Bits() {}

    static int words(int bits) {
        return (bits + Long.SIZE - 1) >>> 6;
    }

    static void set(long[] bitmap, int position) {
        bitmap[position >>> 6] |= 1L << position;
    }

    static void or(long[] into, long[] other) {
        for (int i = 0; i < into.length; i++) {
            into[i] |= other[i];
        }
    }

    static boolean isEmpty(long[] bitmap) {
        for (long word : bitmap) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    static int count(long[] bitmap) {
        int count = 0;
        for (long word : bitmap) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** The positions of the set bits, ascending. */
    static int[] positions(long[] bitmap) {
        int[] positions = new int[count(bitmap)];
        int found = 0;
        for (int i = 0; i < bitmap.length; i++) {
            for (long rest = bitmap[i]; rest != 0; rest &= rest - 1) {
                positions[found++] = i * Long.SIZE + Long.numberOfTrailingZeros(rest);
            }
        }
        return positions;
    }
}
