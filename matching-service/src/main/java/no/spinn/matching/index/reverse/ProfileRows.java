package no.spinn.matching.index.reverse;

import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/**
 * Which rows of a segment belong to one profile. Callers must not change the bitmaps.
 *
 * @param first the first row of each profile, which stands for it
 * @param others the other rows, of members; each belongs to the nearest first row before it
 */
record ProfileRows(RoaringBitmap first, RoaringBitmap others) {

    /** The first row of the profile with this row. */
    int first(int row) {
        return Math.toIntExact(first.previousValue(row));
    }

    /** The position of a profile in the order of profiles. */
    int position(int firstRow) {
        return first.rank(firstRow) - 1;
    }

    /** The profiles of which every row is one of these. */
    RoaringBitmap every(RoaringBitmap rows) {
        RoaringBitmap profiles = RoaringBitmap.and(rows, first);
        RoaringBitmap.andNot(others, rows).forEach((IntConsumer) row -> profiles.remove(first(row)));
        return profiles;
    }

    /** The profiles of which some row is one of these. */
    RoaringBitmap some(RoaringBitmap rows) {
        RoaringBitmap profiles = RoaringBitmap.and(rows, first);
        RoaringBitmap.and(others, rows).forEach((IntConsumer) row -> profiles.add(first(row)));
        return profiles;
    }
}
