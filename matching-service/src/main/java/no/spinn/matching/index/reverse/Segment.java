package no.spinn.matching.index.reverse;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.value.Kind;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * Profiles as rows by ascending id, with their values in columns. A profile has one row, or one for each of its members; its first
 * row stands for it. Immutable.
 */
final class Segment {

    private final long[] high;
    private final long[] low;
    private final RoaringBitmap all;
    private final ProfileRows profiles;
    private final Map<ColumnKey, Column> columns;

    private Segment(Builder builder) {
        this.high = Arrays.copyOf(builder.high, builder.size);
        this.low = Arrays.copyOf(builder.low, builder.size);
        this.all = RoaringBitmap.bitmapOfRange(0, builder.size);
        builder.first.runOptimize();
        this.profiles = new ProfileRows(builder.first, RoaringBitmap.andNot(all, builder.first));
        Map<ColumnKey, Column> built = new HashMap<>();
        builder.columns.forEach((key, column) -> built.put(key, column.build()));
        this.columns = Map.copyOf(built);
    }

    /** The key of a column. */
    private record ColumnKey(String fact, Kind kind) {}

    /** All rows. Callers must not change the bitmap. */
    RoaringBitmap all() {
        return all;
    }

    ProfileRows profiles() {
        return profiles;
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

    /** The first row of a profile; negative if the segment does not have it. */
    int row(UUID id) {
        int from = 0;
        int to = high.length - 1;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            int order = compare(high[middle], low[middle], id.getMostSignificantBits(), id.getLeastSignificantBits());
            if (order == 0) {
                return profiles.first(middle);
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
        private final RoaringBitmap first = new RoaringBitmap();
        private long[] high = new long[16];
        private long[] low = new long[16];
        private int size;
        private @Nullable UUID last;

        void add(IndexedProfile profile) {
            if (last != null && compare(last, profile.id()) >= 0) {
                throw new IllegalArgumentException("%s comes after %s".formatted(profile.id(), last));
            }
            first.add(size);
            profile.facts().each().forEach(facts -> add(profile.id(), facts));
            last = profile.id();
        }

        private void add(UUID id, Facts facts) {
            if (size == high.length) {
                high = Arrays.copyOf(high, 2 * size);
                low = Arrays.copyOf(low, 2 * size);
            }
            high[size] = id.getMostSignificantBits();
            low[size] = id.getLeastSignificantBits();
            facts.values()
                    .forEach((fact, value) -> columns.computeIfAbsent(
                                    new ColumnKey(fact, Kind.of(value)), key -> ColumnBuilder.of(key.kind()))
                            .add(size, value));
            size++;
        }

        Segment build() {
            return new Segment(this);
        }
    }
}
