package no.spinn.matching.index.reverse;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.value.Kind;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** Profiles as rows by ascending id, with their values in columns. Immutable. */
final class Segment {

    private final long[] high;
    private final long[] low;
    private final RoaringBitmap all;
    private final Map<ColumnKey, Column> columns;

    private Segment(Builder builder) {
        this.high = Arrays.copyOf(builder.high, builder.size);
        this.low = Arrays.copyOf(builder.low, builder.size);
        this.all = RoaringBitmap.bitmapOfRange(0, builder.size);
        Map<ColumnKey, Column> built = new HashMap<>();
        builder.columns.forEach((key, column) -> built.put(key, column.build()));
        this.columns = Map.copyOf(built);
    }

    /** The key of a column. */
    private record ColumnKey(String fact, Kind kind) {}

    int size() {
        return high.length;
    }

    /** All rows. Callers must not change the bitmap. */
    RoaringBitmap all() {
        return all;
    }

    /** The column with the values that the test can compare; empty if no profile here has one. */
    Optional<Column> column(Condition.Test test) {
        return test.operator().compares().map(kind -> columns.get(new ColumnKey(test.fact(), kind)));
    }

    UUID id(int row) {
        return new UUID(high[row], low[row]);
    }

    long highBits(int row) {
        return high[row];
    }

    long lowBits(int row) {
        return low[row];
    }

    /** The row of a profile; negative if the segment does not have it. */
    int row(UUID id) {
        int from = 0;
        int to = size() - 1;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            int order = compare(high[middle], low[middle], id.getMostSignificantBits(), id.getLeastSignificantBits());
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                from = middle + 1;
            } else {
                to = middle - 1;
            }
        }
        return -1;
    }

    /** The unsigned order of PostgreSQL, which differs from {@link UUID#compareTo}. */
    static int compare(UUID a, UUID b) {
        return compare(
                a.getMostSignificantBits(),
                a.getLeastSignificantBits(),
                b.getMostSignificantBits(),
                b.getLeastSignificantBits());
    }

    private static int compare(long highA, long lowA, long highB, long lowB) {
        int order = Long.compareUnsigned(highA, highB);
        return order == 0 ? Long.compareUnsigned(lowA, lowB) : order;
    }

    /** Adds profiles by ascending id. */
    static final class Builder {

        private final Map<ColumnKey, ColumnBuilder> columns = new HashMap<>();
        private long[] high = new long[16];
        private long[] low = new long[16];
        private int size;
        private @Nullable UUID last;

        void add(IndexedProfile profile) {
            if (last != null && compare(last, profile.id()) >= 0) {
                throw new IllegalArgumentException("%s comes after %s".formatted(profile.id(), last));
            }
            if (size == high.length) {
                high = Arrays.copyOf(high, 2 * size);
                low = Arrays.copyOf(low, 2 * size);
            }
            high[size] = profile.id().getMostSignificantBits();
            low[size] = profile.id().getLeastSignificantBits();
            profile.facts()
                    .values()
                    .forEach((fact, value) -> columns.computeIfAbsent(
                                    new ColumnKey(fact, Kind.of(value)), key -> ColumnBuilder.of(key.kind()))
                            .add(size, value));
            last = profile.id();
            size++;
        }

        Segment build() {
            return new Segment(this);
        }
    }
}
