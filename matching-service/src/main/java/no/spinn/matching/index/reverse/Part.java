package no.spinn.matching.index.reverse;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.vocabulary.FactRoles;
import org.roaringbitmap.RoaringBitmap;

/**
 * A segment with those of its profiles that are still current.
 *
 * @param live the first rows of the current profiles; this bitmap is never changed
 * @param profiles the profiles of the segment in order, if it may be merged later; otherwise empty
 */
record Part(Segment segment, RoaringBitmap live, List<IndexedProfile> profiles) {

    /** A part of many profiles, which are not stored beside the index. */
    static Part large(Segment segment) {
        return new Part(segment, segment.profiles().first(), List.of());
    }

    /** A part of a few profiles with distinct ids, in any order. */
    static Part small(Stream<IndexedProfile> profiles) {
        List<IndexedProfile> sorted =
                profiles.sorted((a, b) -> Segment.compare(a.id(), b.id())).toList();
        Segment.Builder builder = new Segment.Builder();
        sorted.forEach(builder::add);
        Segment segment = builder.build();
        return new Part(segment, segment.profiles().first(), sorted);
    }

    int size() {
        return live.getCardinality();
    }

    boolean canBeMerged() {
        return !profiles.isEmpty();
    }

    Stream<IndexedProfile> liveProfiles() {
        return live.stream().mapToObj(row -> profiles.get(segment.profiles().position(row)));
    }

    Part without(Collection<UUID> ids) {
        int[] rows = ids.stream()
                .mapToInt(segment::row)
                .filter(row -> row >= 0 && live.contains(row))
                .toArray();
        return rows.length == 0
                ? this
                : new Part(segment, RoaringBitmap.andNot(live, RoaringBitmap.bitmapOfUnordered(rows)), profiles);
    }

    PartAnswer ask(List<Condition> criteria, FactRoles roles) {
        Condition together = new Condition.All(criteria);
        Evaluation evaluation = new Evaluation(segment);
        RoaringBitmap met = evaluation.met(together);
        RoaringBitmap notMet = evaluation.notMet(together);
        RoaringBitmap unknown = RoaringBitmap.andNot(segment.all(), met);
        unknown.andNot(notMet);
        RoaringBitmap within = new WithinLimits(evaluation, roles).of(criteria, unknown);
        return answer(met, notMet, RoaringBitmap.or(met, within));
    }

    /** A profile meets the criteria when all its members do, and it does not when one does not. */
    private PartAnswer answer(RoaringBitmap metRows, RoaringBitmap notMetRows, RoaringBitmap fittingRows) {
        ProfileRows rows = segment.profiles();
        RoaringBitmap met = RoaringBitmap.and(live, rows.every(metRows));
        RoaringBitmap notMet = RoaringBitmap.and(live, rows.some(notMetRows));
        RoaringBitmap within = RoaringBitmap.and(live, rows.every(fittingRows));
        within.andNot(met);
        RoaringBitmap unknown = RoaringBitmap.andNot(live, met);
        unknown.andNot(notMet);
        unknown.andNot(within);
        return new PartAnswer(met, within, unknown, notMet);
    }

    /** The current profiles by the truth of criteria. */
    record PartAnswer(RoaringBitmap met, RoaringBitmap within, RoaringBitmap unknown, RoaringBitmap notMet) {}
}
