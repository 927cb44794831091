package no.spinn.matching.index.forward;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.spinn.matching.language.condition.Facts;
import no.spinn.matching.upstream.call.Call;
import org.jspecify.annotations.Nullable;

/** What the calls say of one project. What nobody asks for is not worked out. */
public final class Findings {

    private final ForwardIndex index;
    private final Facts facts;
    private final TruthTable truthTable;
    private final Standing standing;
    private final Relevance.Fits fits;

    Findings(ForwardIndex index, Facts facts, TruthTable truthTable, Standing standing) {
        this.index = index;
        this.facts = facts;
        this.truthTable = truthTable;
        this.standing = standing;
        this.fits = index.relevance().of(truthTable);
    }

    /** @param fit from 0 to 1 */
    public record Ranked(Call call, double fit) {}

    /**
     * Calls, best first: by verdict, fit, and what closes soonest.
     *
     * @param after the call after which to begin; where it is not among them, the list begins anew rather than being cut short
     */
    public List<Ranked> best(@Nullable UUID after, int most) {
        List<Ranked> best = new ArrayList<>();
        boolean begun = after == null;
        for (long[] verdict : List.of(standing.eligible(), standing.undetermined(), standing.ineligible())) {
            if (best.size() == most) {
                return best;
            }
            for (int position : fits.best(verdict, begun ? most - best.size() : Integer.MAX_VALUE)) {
                if (!begun) {
                    begun = index.call(position).id().equals(after);
                } else if (best.size() < most) {
                    best.add(ranked(position));
                }
            }
        }
        return begun ? best : best(null, most);
    }

    /** Ineligible calls that fail on one criterion, or on two; those first that fail on one. */
    public List<Ranked> nearMisses(int most) {
        List<Ranked> near = new ArrayList<>();
        for (long[] fails : List.of(standing.failsOne(), standing.failsTwo())) {
            int missing = most - near.size();
            if (missing > 0) {
                Arrays.stream(fits.best(fails, missing)).forEach(call -> near.add(ranked(call)));
            }
        }
        return near;
    }

    public int nearMissCount() {
        return Bits.count(standing.failsOne()) + Bits.count(standing.failsTwo());
    }

    public int eligibleCount() {
        return Bits.count(standing.eligible());
    }

    public int undeterminedCount() {
        return Bits.count(standing.undetermined());
    }

    /** The unknown facts whose answers can settle a call, in no order. */
    public List<Settled> settling() {
        return index.byFact().stream()
                .filter(rules -> !facts.knows(rules.fact()))
                .map(rules -> new Settled(rules.fact(), settled(rules)))
                .filter(settled -> settled.calls() > 0)
                .toList();
    }

    private int settled(FactRules rules) {
        Settling settling = rules.settling();
        for (Rule rule : rules.shared()) {
            if (truthTable.get(rule.condition()) == TruthTable.UNKNOWN) {
                settling = settling == rules.settling() ? settling.copy() : settling;
                settling.add(rule, index.conditions().prospect(rule.condition(), rules.conditions(), truthTable));
            }
        }
        return settling.count(standing);
    }

    private Ranked ranked(int position) {
        return new Ranked(index.call(position), fits.fit(position));
    }
}
