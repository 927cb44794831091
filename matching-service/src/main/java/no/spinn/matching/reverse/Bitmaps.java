package no.spinn.matching.reverse;

import java.util.List;
import java.util.function.BinaryOperator;
import org.roaringbitmap.RoaringBitmap;

/** Operations on several bitmaps, none of which is changed. */
final class Bitmaps {

    private Bitmaps() {}

    /** What all have; there must be one at least. May be one of them. */
    static RoaringBitmap and(List<RoaringBitmap> bitmaps) {
        return fold(bitmaps, (these, those) -> RoaringBitmap.and(these, those));
    }

    /** What one of them has; there must be one at least. May be one of them. */
    static RoaringBitmap or(List<RoaringBitmap> bitmaps) {
        return fold(bitmaps, (these, those) -> RoaringBitmap.or(these, those));
    }

    // In halves: from one end to the other a common part would soon be so thin that it is kept as a list, and each
    // further step
    // with a list takes ten times as long as with bits.
    private static RoaringBitmap fold(List<RoaringBitmap> bitmaps, BinaryOperator<RoaringBitmap> operation) {
        int half = bitmaps.size() / 2;
        return half == 0
                ? bitmaps.getFirst()
                : operation.apply(
                        fold(bitmaps.subList(0, half), operation),
                        fold(bitmaps.subList(half, bitmaps.size()), operation));
    }

    /** The same bitmap in its smallest form. */
    static RoaringBitmap compress(RoaringBitmap bitmap) {
        bitmap.runOptimize();
        bitmap.trim();
        return bitmap;
    }
}
