package no.spinn.matching.index.reverse;

import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.roaringbitmap.RoaringBitmap;

/** A set of profiles of one {@link ProfileIndex}, as bitmaps. Immutable, and independent of later changes. */
public final class ProfileSet implements Iterable<UUID> {

    private final List<Slice> slices;

    ProfileSet(List<Slice> slices) {
        this.slices = List.copyOf(slices);
    }

    record Slice(Segment segment, RoaringBitmap rows) {

        Stream<UUID> ids() {
            return rows.stream().mapToObj(segment::id);
        }
    }

    /** Receives an id as two halves, so that visiting many ids allocates nothing. */
    @FunctionalInterface
    public interface IdVisitor {

        void visit(long mostSignificantBits, long leastSignificantBits);
    }

    public long count() {
        return slices.stream()
                .mapToLong(slice -> slice.rows().getLongCardinality())
                .sum();
    }

    public boolean contains(UUID id) {
        return slices.stream().anyMatch(slice -> {
            int row = slice.segment().row(id);
            return row >= 0 && slice.rows().contains(row);
        });
    }

    /** In no particular order. */
    @Override
    public Iterator<UUID> iterator() {
        return slices.stream().flatMap(Slice::ids).iterator();
    }

    public void visit(IdVisitor visitor) {
        for (Slice slice : slices) {
            Segment segment = slice.segment();
            slice.rows().forEach((int row) -> visitor.visit(segment.highBits(row), segment.lowBits(row)));
        }
    }

    /** The intersection with another set of the same index. */
    public ProfileSet and(ProfileSet other) {
        return combine(other, (these, those) -> RoaringBitmap.and(these, those));
    }

    /** The union with another set of the same index. */
    public ProfileSet or(ProfileSet other) {
        return combine(other, (these, those) -> RoaringBitmap.or(these, those));
    }

    /** The difference to another set of the same index. */
    public ProfileSet minus(ProfileSet other) {
        return combine(other, (these, those) -> RoaringBitmap.andNot(these, those));
    }

    private ProfileSet combine(ProfileSet other, BinaryOperator<RoaringBitmap> operation) {
        if (!isOfSameIndex(other)) {
            throw new IllegalArgumentException("the sets are of different indexes");
        }
        return new ProfileSet(IntStream.range(0, slices.size())
                .mapToObj(i -> new Slice(
                        slices.get(i).segment(),
                        operation.apply(
                                slices.get(i).rows(), other.slices.get(i).rows())))
                .toList());
    }

    private boolean isOfSameIndex(ProfileSet other) {
        return slices.stream()
                .map(Slice::segment)
                .toList()
                .equals(other.slices.stream().map(Slice::segment).toList());
    }
}
