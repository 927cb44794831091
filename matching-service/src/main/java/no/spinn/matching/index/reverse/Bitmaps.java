package no.spinn.matching.index.reverse;

import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/** Operations on several bitmaps. Unions and intersections leave their operands unchanged. */
final class Bitmaps {

    private Bitmaps() {}

    /** The intersection of one or more bitmaps. The result may be one of the operands. */
    static RoaringBitmap and(List<RoaringBitmap> bitmaps) {
        if (bitmaps.size() == 1) {
            return bitmaps.getFirst();
        }
        RoaringBitmap common = RoaringBitmap.and(bitmaps.getFirst(), bitmaps.get(1));
        bitmaps.subList(2, bitmaps.size()).forEach(common::and);
        return common;
    }

    /** The union of bitmaps. The result may be one of the operands. */
    static RoaringBitmap or(List<RoaringBitmap> bitmaps) {
        if (bitmaps.size() == 1) {
            return bitmaps.getFirst();
        }
        RoaringBitmap together = new RoaringBitmap();
        bitmaps.forEach(together::or);
        return together;
    }

    /** Compacts this bitmap in place and returns it. */
    static RoaringBitmap compress(RoaringBitmap bitmap) {
        bitmap.runOptimize();
        bitmap.trim();
        return bitmap;
    }
}
