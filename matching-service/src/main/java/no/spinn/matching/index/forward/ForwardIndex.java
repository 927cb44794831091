package no.spinn.matching.index.forward;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.vocabulary.FactRoles;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.CallState;

/** An index over calls that evaluates a project against all of them at once. Immutable. */
public final class ForwardIndex {

    /** The earliest closing time comes first; the id makes the order total. A call's position is its place in this order. */
    private static final Comparator<Call> ORDER = Comparator.comparing(
                    Call::closesAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(Call::id);

    private final List<Call> calls;
    private final Map<CallState, long[]> byState;
    private final ConditionTable conditions;
    private final List<FactRules> byFact;
    private final Rules others;
    private final Rules mixed;
    private final Relevance relevance;
    private final FactRoles roles;

    ForwardIndex(
            List<Call> calls,
            Map<CallState, long[]> byState,
            ConditionTable conditions,
            IndexedRules rules,
            Relevance relevance,
            FactRoles roles) {
        this.calls = calls;
        this.byState = byState;
        this.conditions = conditions;
        this.byFact = rules.byFact();
        this.others = rules.others();
        this.mixed = rules.mixed();
        this.relevance = relevance;
        this.roles = roles;
    }

    /**
     * The rules of all calls.
     *
     * @param others the rules on no fact or on several, none of which the applicant sets itself
     * @param mixed the rules on what the applicant sets itself and on something else: a rate that differs by the type of applicant
     */
    record IndexedRules(List<FactRules> byFact, Rules others, Rules mixed) {}

    public static ForwardIndex of(List<Call> calls, FactRoles roles) {
        return new IndexBuilder(calls.stream().sorted(ORDER).toList(), roles).build();
    }

    /** How a project meets the criteria of the calls with one of these states. */
    public Findings ask(Facts facts, Set<CallState> states) {
        return ask(List.of(facts), states);
    }

    /**
     * How a joint project meets the criteria: each criterion for each of these sets of facts, which differ in what they say of
     * the organisations.
     *
     * @param all one or more
     */
    public Findings ask(List<Facts> all, Set<CallState> states) {
        TruthTables truth = truth(all);
        Tally tally = new Tally(words());
        count(truth, fact -> all.stream().anyMatch(facts -> facts.knows(fact)), tally);
        return new Findings(this, all, truth, VerdictBitmaps.of(having(states), tally));
    }

    private TruthTables truth(List<Facts> all) {
        return TruthTables.of(all.stream().map(conditions::evaluate).toList());
    }

    private void count(TruthTables truth, Predicate<String> isKnown, Tally tally) {
        for (FactRules rules : byFact) {
            Counts open = rules.planned() ? tally.within() : tally.open();
            if (isKnown.test(rules.fact())) {
                rules.alone().count(truth.least(), tally.failed(), open);
            } else {
                rules.open().countInto(open);
            }
        }
        others.count(truth.least(), tally.failed(), tally.open());
        mixed.count(truth.least(), TruthTable.NOT_MET, condition -> tally.failed());
        mixed.count(
                truth.least(),
                TruthTable.UNKNOWN,
                condition -> isOpen(condition, truth) ? tally.open() : tally.within());
    }

    private boolean isOpen(int condition, TruthTables truth) {
        return conditions.standing(condition, truth) == Standing.OPEN;
    }

    /** How many criteria each call fails whatever the applicant changes. */
    Counts outOfReach(TruthTables truth) {
        Counts outOfReach = new Counts(words());
        for (FactRules rules : byFact) {
            if (roles.fixed().contains(rules.fact())) {
                rules.alone().count(truth.least(), TruthTable.NOT_MET, condition -> outOfReach);
            }
        }
        for (Rules several : List.of(others, mixed)) {
            several.count(
                    truth.least(),
                    TruthTable.NOT_MET,
                    condition -> conditions.isOutOfReach(condition, truth) ? outOfReach : null);
        }
        return outOfReach;
    }

    private long[] having(Set<CallState> states) {
        long[] those = new long[words()];
        byState.forEach((state, calls) -> {
            if (states.contains(state)) {
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
