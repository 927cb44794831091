package no.spinn.matching.index.forward;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.spinn.criteria.value.Facts;
import no.spinn.matching.upstream.call.Call;
import org.jspecify.annotations.Nullable;

/** How one project meets the criteria of all calls. Computed lazily. */
public final class Findings {

    private final ForwardIndex index;
    private final List<Facts> facts;
    private final TruthTables truth;
    private final VerdictBitmaps verdicts;
    private final Relevance.Fits fits;
    private @Nullable List<long[]> near;

    Findings(ForwardIndex index, List<Facts> facts, TruthTables truth, VerdictBitmaps verdicts) {
        this.index = index;
        this.facts = facts;
        this.truth = truth;
        this.verdicts = verdicts;
        this.fits = index.relevance().of(truth.least());
    }

    /** @param fit from 0 to 1 */
    public record Ranked(Call call, double fit) {}

    /**
     * Calls, best first: by verdict (those that fit within limits right below the eligible ones), then by fit, then by the earliest closing time.
     *
     * @param after the call after which the list begins; where it is unknown, the list begins with the first call
     */
    public List<Ranked> best(@Nullable UUID after, int limit) {
        List<Ranked> best = new ArrayList<>();
        boolean begun = after == null;
        for (long[] verdict :
                List.of(verdicts.eligible(), verdicts.within(), verdicts.undetermined(), verdicts.ineligible())) {
            if (best.size() == limit) {
                return best;
            }
            for (int position : fits.best(verdict, begun ? limit - best.size() : Integer.MAX_VALUE)) {
                if (!begun) {
                    begun = index.call(position).id().equals(after);
                } else if (best.size() < limit) {
                    best.add(ranked(position));
                }
            }
        }
        return begun ? best : best(null, limit);
    }

    /**
     * Ineligible calls that fail on one or two criteria, not all of which are out of the applicant's reach; those that fail on
     * one come first.
     */
    public List<Ranked> nearMisses(int limit) {
        List<Ranked> near = new ArrayList<>();
        for (long[] fails : near()) {
            int missing = limit - near.size();
            if (missing > 0) {
                Arrays.stream(fits.best(fails, missing)).forEach(call -> near.add(ranked(call)));
            }
        }
        return near;
    }

    public int nearMissCount() {
        return near().stream().mapToInt(Bits::count).sum();
    }

    private List<long[]> near() {
        if (near == null) {
            Counts outOfReach = index.outOfReach(truth);
            long[] one = verdicts.failsOne().clone();
            long[] two = verdicts.failsTwo().clone();
            for (int i = 0; i < one.length; i++) {
                one[i] &= ~outOfReach.one(i);
                two[i] &= ~outOfReach.two(i);
            }
            near = List.of(one, two);
        }
        return near;
    }

    /** The calls that are eligible, or are so within limits that the applicant sets itself. */
    public List<Call> fitting() {
        return Stream.of(verdicts.eligible(), verdicts.within())
                .flatMapToInt(fitting -> Arrays.stream(Bits.positions(fitting)))
                .mapToObj(index::call)
                .toList();
    }

    public int eligibleCount() {
        return Bits.count(verdicts.eligible());
    }

    public int undeterminedCount() {
        return Bits.count(verdicts.undetermined()) + Bits.count(verdicts.within());
    }

    /** The unknown facts whose answers can settle a call, in no particular order. */
    public List<FactImpact> factImpacts() {
        return new Impacts(index, facts, truth, verdicts).all();
    }

    private Ranked ranked(int position) {
        return new Ranked(index.call(position), fits.fit(position));
    }
}
