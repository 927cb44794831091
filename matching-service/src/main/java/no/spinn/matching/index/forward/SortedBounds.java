package no.spinn.matching.index.forward;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.spinn.matching.language.condition.FactValue;
import no.spinn.matching.language.condition.Kind;
import no.spinn.matching.language.condition.Operator;
import no.spinn.matching.language.condition.Truth;

/**
 * Tests of one fact by the same comparison, in the order of their bounds. Along it the truth turns once at most, so a few of
 * them tell of all.
 *
 * @param first the number of the first; the others follow
 */
record SortedBounds(int first, List<Operator> rungs) implements Tests {

    /** Who stand on one ladder: those that compare in the same way, with bounds that can be compared with one another. */
    record Place(Class<? extends Operator> comparison, Kind kind) {

        /** Empty for an operator that has no single bound. */
        static Optional<Place> of(Operator operator) {
            return bound(operator)
                    .map(Kind::of)
                    .filter(Kind::isOrdered)
                    .map(kind -> new Place(operator.getClass(), kind));
        }
    }

    /** By bounds that can be compared. */
    static final Comparator<Operator> ORDER = (a, b) -> compare(bound(a).orElseThrow(), bound(b).orElseThrow());

    private static Optional<FactValue> bound(Operator operator) {
        return switch (operator) {
            case Operator.AtLeast(FactValue bound) -> Optional.of(bound);
            case Operator.AtMost(FactValue bound) -> Optional.of(bound);
            case Operator.Before(FactValue.Day day) -> Optional.of(day);
            case Operator.After(FactValue.Day day) -> Optional.of(day);
            default -> Optional.empty();
        };
    }

    private static int compare(FactValue a, FactValue b) {
        boolean notLess = new Operator.AtLeast(b).test(a) == Truth.MET;
        boolean notMore = new Operator.AtLeast(a).test(b) == Truth.MET;
        return notLess == notMore ? 0 : notLess ? 1 : -1;
    }

    @Override
    public void evaluate(FactValue value, TruthTable truthTable) {
        Truth lowest = rungs.getFirst().test(value);
        Truth highest = rungs.getLast().test(value);
        int turn = lowest == highest ? rungs.size() : turn(value, lowest);
        truthTable.fill(first, first + turn, lowest);
        truthTable.fill(first + turn, first + rungs.size(), highest);
    }

    /** The first place whose truth is not that of the lowest. */
    private int turn(FactValue value, Truth lowest) {
        int from = 0;
        int to = rungs.size() - 1;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (rungs.get(middle).test(value) == lowest) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
