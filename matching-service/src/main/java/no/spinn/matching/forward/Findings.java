package no.spinn.matching.forward;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.spinn.matching.call.Call;
import no.spinn.matching.condition.Facts;
import no.spinn.matching.condition.Truth;
import org.jspecify.annotations.Nullable;

/** What the calls say of one project. What nobody asks for is not worked out. */
public final class Findings {

    private final ForwardIndex index;
    private final Facts facts;
    private final Truth[] worth;
    private final Standing standing;

    Findings(ForwardIndex index, Facts facts, Truth[] worth, Standing standing) {
        this.index = index;
        this.facts = facts;
        this.worth = worth;
        this.standing = standing;
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
            for (int position : index.relevance().sorted(verdict, worth)) {
                if (best.size() == most) {
                    return best;
                }
                if (begun) {
                    best.add(ranked(position));
                }
                begun |= index.call(position).id().equals(after);
            }
        }
        return begun ? best : best(null, most);
    }

    /** Ineligible calls that fail on one criterion, or on two; those first that fail on one. */
    public List<Ranked> nearMisses(int most) {
        return Stream.of(standing.failsOne(), standing.failsTwo())
                .flatMapToInt(fails -> Arrays.stream(index.relevance().sorted(fails, worth)))
                .limit(most)
                .mapToObj(this::ranked)
                .toList();
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
                .filter(rules -> !index.knows(facts, rules))
                .map(rules -> new Settled(index.conditions().facts().get(rules.fact()), settled(rules)))
                .filter(settled -> settled.calls() > 0)
                .toList();
    }

    private int settled(FactRules rules) {
        List<Rule> open = rules.shared().stream()
                .filter(rule -> worth[rule.condition()] == Truth.UNKNOWN)
                .toList();
        if (open.isEmpty()) {
            return rules.settling().count(standing);
        }
        Settling settling = rules.settling().copy();
        open.forEach(rule -> settling.add(rule, index.conditions().answers(rule.condition(), rules.fact(), worth)));
        return settling.count(standing);
    }

    private Ranked ranked(int position) {
        return new Ranked(index.call(position), index.relevance().fit(position, worth));
    }
}
