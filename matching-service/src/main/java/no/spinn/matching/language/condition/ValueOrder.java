package no.spinn.matching.language.condition;

import no.spinn.matching.language.condition.FactValue.Amount;
import no.spinn.matching.language.condition.FactValue.Day;
import no.spinn.matching.language.condition.FactValue.Number;

/**
 * Compares values that have an order. Amounts in different currencies are not comparable, since any exchange rate would be a
 * guess.
 */
final class ValueOrder {

    private ValueOrder() {}

    static boolean sameType(FactValue a, FactValue b) {
        return a instanceof Amount(var x) && b instanceof Amount(var y)
                ? x.unit().equals(y.unit())
                : a.getClass().equals(b.getClass());
    }

    static Truth atLeast(FactValue a, FactValue b) {
        if (!sameType(a, b)) {
            return Truth.UNKNOWN;
        }
        return switch (a) {
            case Number(var x) when b instanceof Number(var y) -> Truth.of(x.compareTo(y) >= 0);
            case Amount(var x) when b instanceof Amount(var y) -> Truth.of(x.compareTo(y) >= 0);
            case Day(var x) when b instanceof Day(var y) -> Truth.of(!x.isBefore(y));
            default -> Truth.UNKNOWN;
        };
    }

    static Truth both(Truth a, Truth b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
