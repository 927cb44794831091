package no.spinn.matching.index.reverse;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.spinn.matching.language.condition.Condition;
import no.spinn.matching.language.condition.Kind;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** Profiles in rows by ascending id, and their values in columns. Never changes. */
final class Segment {

    private final long[] high;
    private final long[] low;
    private final RoaringBitmap all;
    private final Map<Slot, Column> columns;

    private Segment(Builder builder) {
        this.high = Arrays.copyOf(builder.high, builder.size);
        this.low = Arrays.copyOf(builder.low, builder.size);
        this.all = RoaringBitmap.bitmapOfRange(0, builder.size);
        Map<Slot, Column> built = new HashMap<>();
        builder.columns.forEach((slot, column) -> built.put(slot, column.build()));
        this.columns = Map.copyOf(built);
    }

    /** Where the values of one kind are that a fact has. */
    private record Slot(String fact, Kind kind) {}

    int size() {
        return high.length;
    }

    /** Every row; must not be changed. */
    RoaringBitmap all() {
        return all;
    }

    /** The values that the test knows how to compare; empty if no profile here has one. */
    Optional<Column> column(Condition.Test test) {
        return Kind.comparedBy(test.operator()).map(kind -> columns.get(new Slot(test.fact(), kind)));
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

    /** Negative if the profile is not here. */
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

    /** As PostgreSQL orders them, without signs; {@link UUID#compareTo} differs. */
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

    /** Collects profiles, whose ids ascend. */
    static final class Builder {

        private final Map<Slot, ColumnBuilder> columns = new HashMap<>();
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
                                    new Slot(fact, Kind.of(value)), slot -> ColumnBuilder.of(slot.kind()))
                            .add(size, value));
            last = profile.id();
            size++;
        }

        Segment build() {
            return new Segment(this);
        }
    }
}
