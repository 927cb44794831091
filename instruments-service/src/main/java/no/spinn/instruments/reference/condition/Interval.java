package no.spinn.instruments.reference.condition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
    public Optional<Domain> narrow(Condition.Test test, boolean holds) {
        return narrow(test.operator(), test.operand(), holds).map(Domain.class::cast);
    }

    @Override
    public int size() {
        return holes.size();
    }

    /** As {@link #narrow(Condition.Test, boolean)}; the operand can be money, whose currency is ignored. */
    Optional<Interval> narrow(Operator operator, Object operand, boolean holds) {
        if (operator == Operator.BETWEEN) {
            Map<?, ?> range = (Map<?, ?>) operand;
            return from(number(Objects.requireNonNull(range.get("from"))), true)
                    .flatMap(span -> span.to(number(Objects.requireNonNull(range.get("to"))), true));
        }
        BigDecimal at = number(operand);
        return switch (operator) {
            case EQUALS -> holds ? from(at, true).flatMap(span -> span.to(at, true)) : without(at);
            case AT_LEAST -> holds ? from(at, true) : to(at, false);
            case AT_MOST -> holds ? to(at, true) : from(at, false);
            case BEFORE -> holds ? to(at, false) : from(at, true);
            case AFTER -> holds ? from(at, false) : to(at, true);
            default -> throw new IllegalArgumentException(operator + " is not about an order");
        };
    }

    private static BigDecimal number(Object operand) {
        if (operand instanceof Map<?, ?> money) {
            return new BigDecimal(String.valueOf(money.get("amount")));
        }
        return operand instanceof String day
                ? BigDecimal.valueOf(LocalDate.parse(day).toEpochDay())
                : new BigDecimal(operand.toString());
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
