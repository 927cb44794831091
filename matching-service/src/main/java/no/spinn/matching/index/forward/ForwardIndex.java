package no.spinn.matching.index.forward;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.spinn.matching.language.condition.Facts;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.CallStatus;

/** An index over calls that evaluates a project against all of them at once. Immutable. */
public final class ForwardIndex {

    /** The earliest closing time comes first; the id makes the order total. A call's position is its place in this order. */
    private static final Comparator<Call> ORDER = Comparator.comparing(
                    Call::closesAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(Call::id);

    private final List<Call> calls;
    private final Map<CallStatus, long[]> byStatus;
    private final ConditionTable conditions;
    private final List<FactRules> byFact;
    private final Rules others;
    private final Relevance relevance;

    /** @param others the rules on no fact or on several facts */
    ForwardIndex(
            List<Call> calls,
            Map<CallStatus, long[]> byStatus,
            ConditionTable conditions,
            List<FactRules> byFact,
            Rules others,
            Relevance relevance) {
        this.calls = calls;
        this.byStatus = byStatus;
        this.conditions = conditions;
        this.byFact = byFact;
        this.others = others;
        this.relevance = relevance;
    }

    public static ForwardIndex of(List<Call> calls) {
        return new IndexBuilder(calls.stream().sorted(ORDER).toList()).build();
    }

    /** How a project meets the criteria of the calls with one of these statuses. */
    public Findings ask(Facts facts, Set<CallStatus> statuses) {
        TruthTable truthTable = conditions.evaluate(facts);
        Counts failed = new Counts(words());
        Counts open = new Counts(words());
        for (FactRules rules : byFact) {
            if (facts.knows(rules.fact())) {
                rules.alone().count(truthTable, failed, open);
            } else {
                rules.open().countInto(open);
            }
        }
        others.count(truthTable, failed, open);
        return new Findings(this, facts, truthTable, VerdictBitmaps.of(having(statuses), failed, open));
    }

    private long[] having(Set<CallStatus> statuses) {
        long[] those = new long[words()];
        byStatus.forEach((status, calls) -> {
            if (statuses.contains(status)) {
                Bits.or(those, calls);
            }
        });
        return those;
    }

    int words() {
        return Bits.words(calls.size());
    }

    Call call(int position) {
        return calls.get(position);
    }

    ConditionTable conditions() {
        return conditions;
    }

    List<FactRules> byFact() {
        return byFact;
    }

    Relevance relevance() {
        return relevance;
    }
}
