package no.spinn.criteria.value;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The order of numbers, amounts and days. Amounts in different currencies are not comparable, since any exchange rate would be
 * a guess.
 */
public final class ValueOrder {

    private ValueOrder() {}

    /** Whether one value is as large as another, or larger; unknown where they are not comparable. */
    public static Truth atLeast(FactValue a, FactValue b) {
        return switch (a) {
            case FactValue.Number(var x) ->
                b instanceof FactValue.Number(var y) ? Truth.of(x.compareTo(y) >= 0) : Truth.UNKNOWN;
            case FactValue.Amount(var x) ->
                b instanceof FactValue.Amount(var y) && x.unit().equals(y.unit())
                        ? Truth.of(x.compareTo(y) >= 0)
                        : Truth.UNKNOWN;
            case FactValue.Day(var x) -> b instanceof FactValue.Day(var y) ? Truth.of(!x.isBefore(y)) : Truth.UNKNOWN;
            case FactValue.Bool ignored -> Truth.UNKNOWN;
            case FactValue.Code ignored -> Truth.UNKNOWN;
            case FactValue.Codes ignored -> Truth.UNKNOWN;
        };
    }

    /** The place of a value among those of its kind; days are counted from 1970. Empty for a value without an order. */
    public static Optional<BigDecimal> place(FactValue value) {
        return switch (value) {
            case FactValue.Number(var number) -> Optional.of(number);
            case FactValue.Amount(var money) -> Optional.of(money.value());
            case FactValue.Day(var day) -> Optional.of(BigDecimal.valueOf(day.toEpochDay()));
            case FactValue.Bool ignored -> Optional.empty();
            case FactValue.Code ignored -> Optional.empty();
            case FactValue.Codes ignored -> Optional.empty();
        };
    }
}
