package no.spinn.matching.index.forward;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.spinn.criteria.condition.Operator;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Kind;
import no.spinn.criteria.value.Truth;

/**
 * Tests of one fact by the same comparison, sorted by their bounds. In this order the truth changes at most once, so a binary
 * search finds the truth of all tests.
 *
 * @param first the number of the first test; the others follow
 * @param operators by ascending bound
 */
record SortedBounds(int first, List<Operator> operators) implements Tests {

    /** The key of tests that can be sorted together: they compare in the same way, and their bounds are comparable. */
    record Key(Class<? extends Operator> comparison, Kind kind) {

        /** Empty for an operator that has no single bound. */
        static Optional<Key> of(Operator operator) {
            return operator.bound().map(bound -> new Key(operator.getClass(), Kind.of(bound)));
        }
    }

    /** Orders operators with the same key by their bounds. */
    static final Comparator<Operator> ORDER =
            (a, b) -> compare(a.bound().orElseThrow(), b.bound().orElseThrow());

    private static int compare(FactValue a, FactValue b) {
        boolean notLess = new Operator.AtLeast(b).test(a) == Truth.MET;
        boolean notMore = new Operator.AtLeast(a).test(b) == Truth.MET;
        return notLess == notMore ? 0 : notLess ? 1 : -1;
    }

    @Override
    public void evaluate(FactValue value, TruthTable truthTable) {
        Truth lowest = operators.getFirst().test(value);
        Truth highest = operators.getLast().test(value);
        int turn = lowest == highest ? operators.size() : turn(value, lowest);
        truthTable.fill(first, first + turn, lowest);
        truthTable.fill(first + turn, first + operators.size(), highest);
    }

    /** The first place whose truth differs from that of the lowest. */
    private int turn(FactValue value, Truth lowest) {
        int from = 0;
        int to = operators.size() - 1;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (operators.get(middle).test(value) == lowest) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
