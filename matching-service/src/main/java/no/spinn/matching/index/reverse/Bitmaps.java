package no.spinn.matching.index.reverse;

import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/** Operations on several bitmaps, none of which is changed. */
final class Bitmaps {

    private Bitmaps() {}

    /** What all have; there must be one at least. May be one of them. */
    static RoaringBitmap and(List<RoaringBitmap> bitmaps) {
        if (bitmaps.size() == 1) {
            return bitmaps.getFirst();
        }
        RoaringBitmap common = RoaringBitmap.and(bitmaps.getFirst(), bitmaps.get(1));
        bitmaps.subList(2, bitmaps.size()).forEach(common::and);
        return common;
    }

    /** What one of them has. May be one of them. */
    static RoaringBitmap or(List<RoaringBitmap> bitmaps) {
        if (bitmaps.size() == 1) {
            return bitmaps.getFirst();
        }
        RoaringBitmap together = new RoaringBitmap();
        bitmaps.forEach(together::or);
        return together;
    }

    /** The same bitmap in its smallest form. */
    static RoaringBitmap compress(RoaringBitmap bitmap) {
        bitmap.runOptimize();
        bitmap.trim();
        return bitmap;
    }
}
