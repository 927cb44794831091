package no.spinn.matching.index.forward;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.spinn.matching.language.condition.Facts;
import no.spinn.matching.upstream.call.Call;
import org.jspecify.annotations.Nullable;

/** How one project meets the criteria of all calls. Computed lazily. */
public final class Findings {

    private final ForwardIndex index;
    private final Facts facts;
    private final TruthTable truthTable;
    private final VerdictBitmaps verdicts;
    private final Relevance.Fits fits;

    Findings(ForwardIndex index, Facts facts, TruthTable truthTable, VerdictBitmaps verdicts) {
        this.index = index;
        this.facts = facts;
        this.truthTable = truthTable;
        this.verdicts = verdicts;
        this.fits = index.relevance().of(truthTable);
    }

    /** @param fit from 0 to 1 */
    public record Ranked(Call call, double fit) {}

    /**
     * Calls, best first: by verdict, then by fit, then by the earliest closing time.
     *
     * @param after the call after which the list begins; where it is unknown, the list begins with the first call
     */
    public List<Ranked> best(@Nullable UUID after, int limit) {
        List<Ranked> best = new ArrayList<>();
        boolean begun = after == null;
        for (long[] verdict : List.of(verdicts.eligible(), verdicts.undetermined(), verdicts.ineligible())) {
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

    /** Ineligible calls that fail on one or two criteria; those that fail on one come first. */
    public List<Ranked> nearMisses(int limit) {
        List<Ranked> near = new ArrayList<>();
        for (long[] fails : List.of(verdicts.failsOne(), verdicts.failsTwo())) {
            int missing = limit - near.size();
            if (missing > 0) {
                Arrays.stream(fits.best(fails, missing)).forEach(call -> near.add(ranked(call)));
            }
        }
        return near;
    }

    public int nearMissCount() {
        return Bits.count(verdicts.failsOne()) + Bits.count(verdicts.failsTwo());
    }

    public int eligibleCount() {
        return Bits.count(verdicts.eligible());
    }

    public int undeterminedCount() {
        return Bits.count(verdicts.undetermined());
    }

    /** The unknown facts whose answers can decide a call, in no particular order. */
    public List<FactImpact> factImpacts() {
        return index.byFact().stream()
                .filter(rules -> !facts.knows(rules.fact()))
                .map(rules -> new FactImpact(rules.fact(), decidable(rules)))
                .filter(impact -> impact.calls() > 0)
                .toList();
    }

    private int decidable(FactRules rules) {
        AnswerImpact impact = rules.impact();
        for (Rule rule : rules.shared()) {
            if (truthTable.get(rule.condition()) == TruthTable.UNKNOWN) {
                impact = impact == rules.impact() ? impact.copy() : impact;
                impact.add(rule, index.conditions().possibleOutcomes(rule.condition(), rules.conditions(), truthTable));
            }
        }
        return impact.count(verdicts);
    }

    private Ranked ranked(int position) {
        return new Ranked(index.call(position), fits.fit(position));
    }
}
