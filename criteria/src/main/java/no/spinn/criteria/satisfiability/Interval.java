package no.spinn.criteria.satisfiability;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import no.spinn.criteria.condition.Operator;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.ValueOrder;
import org.jspecify.annotations.Nullable;

/**
 * The numbers between two ends, except some. Days are counted from 1970, amounts of money in their unit.
 *
 * @param decimals the number of decimals; -1 when numbers are dense
 * @param holes the excluded numbers
 */
record Interval(int decimals, @Nullable End low, @Nullable End high, Set<BigDecimal> holes) implements Domain {

    private static final int CONTINUOUS = -1;

    /** An end, inclusive or exclusive. */
    record End(BigDecimal at, boolean included) {}

    static Interval whole(@Nullable BigDecimal minimum, @Nullable BigDecimal maximum) {
        return between(0, minimum, maximum);
    }

    static Interval cents(@Nullable BigDecimal minimum, @Nullable BigDecimal maximum) {
        return between(2, minimum == null ? BigDecimal.ZERO : minimum, maximum);
    }

    static Interval continuous(@Nullable BigDecimal minimum, @Nullable BigDecimal maximum) {
        return between(CONTINUOUS, minimum, maximum);
    }

    private static Interval between(int decimals, @Nullable BigDecimal minimum, @Nullable BigDecimal maximum) {
        return new Interval(
                decimals,
                minimum == null ? null : new End(minimum, true),
                maximum == null ? null : new End(maximum, true),
                Set.of());
    }

    @Override
    public Optional<Domain> narrow(Operator operator, boolean holds) {
        return within(operator, holds).map(left -> left);
    }

    @Override
    public int size() {
        return holes.size();
    }

    /** As {@link #narrow}; the currency of an amount is ignored. */
    Optional<Interval> within(Operator operator, boolean holds) {
        return switch (operator) {
            case Operator.Equals(FactValue value) -> {
                BigDecimal at = place(value);
                yield holds ? from(at, true).flatMap(span -> span.to(at, true)) : without(at);
            }
            case Operator.AtLeast(FactValue least) -> holds ? from(place(least), true) : to(place(least), false);
            case Operator.AtMost(FactValue most) -> holds ? to(place(most), true) : from(place(most), false);
            case Operator.Before(FactValue.Day day) -> holds ? to(place(day), false) : from(place(day), true);
            case Operator.After(FactValue.Day day) -> holds ? from(place(day), false) : to(place(day), true);
            case Operator.Between(FactValue low, FactValue high) ->
                from(place(low), true).flatMap(span -> span.to(place(high), true));
            case Operator.OneOf ignored -> throw notOrdered(operator);
            case Operator.AnyOf ignored -> throw notOrdered(operator);
            case Operator.AllOf ignored -> throw notOrdered(operator);
            case Operator.NoneOf ignored -> throw notOrdered(operator);
        };
    }

    private static BigDecimal place(FactValue value) {
        return ValueOrder.place(value).orElseThrow(() -> new IllegalArgumentException(value + " has no order"));
    }

    private static IllegalArgumentException notOrdered(Operator operator) {
        return new IllegalArgumentException(operator + " is not about an order");
    }

    private Optional<Interval> from(BigDecimal at, boolean included) {
        End end = new End(at, included);
        boolean higher = low == null || at.compareTo(low.at) > 0 || at.compareTo(low.at) == 0 && !included;
        return new Interval(decimals, higher ? end : low, high, holes).trimmed();
    }

    private Optional<Interval> to(BigDecimal at, boolean included) {
        End end = new End(at, included);
        boolean lower = high == null || at.compareTo(high.at) < 0 || at.compareTo(high.at) == 0 && !included;
        return new Interval(decimals, low, lower ? end : high, holes).trimmed();
    }

    private Optional<Interval> without(BigDecimal hole) {
        Set<BigDecimal> more = new HashSet<>(holes);
        more.add(hole.stripTrailingZeros());
        return new Interval(decimals, low, high, more).trimmed();
    }

    // Moves the ends to numbers inside the interval, where numbers are not dense; empty when none is left.
    private Optional<Interval> trimmed() {
        if (decimals == CONTINUOUS) {
            return isEmptyContinuum() ? Optional.empty() : Optional.of(this);
        }
        BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
        BigDecimal first = low == null ? null : beyondHoles(inside(low, RoundingMode.CEILING, step), step);
        BigDecimal last =
                high == null ? null : beyondHoles(inside(high, RoundingMode.FLOOR, step.negate()), step.negate());
        return first != null && last != null && first.compareTo(last) > 0
                ? Optional.empty()
                : Optional.of(new Interval(decimals, end(first), end(last), holes));
    }

    private BigDecimal inside(End end, RoundingMode inwards, BigDecimal step) {
        BigDecimal at = end.at.setScale(decimals, inwards);
        return !end.included && at.compareTo(end.at) == 0 ? at.add(step) : at;
    }

    private BigDecimal beyondHoles(BigDecimal at, BigDecimal step) {
        BigDecimal beyond = at;
        while (isHole(beyond)) {
            beyond = beyond.add(step);
        }
        return beyond;
    }

    private boolean isHole(BigDecimal number) {
        return holes.contains(number.stripTrailingZeros());
    }

    private static @Nullable End end(@Nullable BigDecimal at) {
        return at == null ? null : new End(at, true);
    }

    private boolean isEmptyContinuum() {
        if (low == null || high == null) {
            return false;
        }
        int order = low.at.compareTo(high.at);
        return order > 0 || order == 0 && (!low.included || !high.included || isHole(low.at));
    }
}
