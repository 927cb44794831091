package no.spinn.matching.language.condition;

import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A set of values that can be compared with each other: values of one type, and amounts of one currency.
 *
 * @param unit the currency of amounts; null for everything else
 */
public record Kind(
        Class<? extends FactValue> type, @Nullable Currency unit) {

    private static final Kind CODE = new Kind(FactValue.Code.class, null);
    private static final Kind CODES = new Kind(FactValue.Codes.class, null);
    private static final Kind DAY = new Kind(FactValue.Day.class, null);

    public static Kind of(FactValue value) {
        return new Kind(value.getClass(), value instanceof FactValue.Amount(var money) ? money.unit() : null);
    }

    /** The kind of values that the operator can compare; all others give unknown. Empty where there is no such kind. */
    public static Optional<Kind> comparedBy(Operator operator) {
        return switch (operator) {
            case Operator.Equals(var value) -> Optional.of(of(value));
            case Operator.OneOf ignored -> Optional.of(CODE);
            case Operator.AnyOf ignored -> Optional.of(CODES);
            case Operator.AllOf ignored -> Optional.of(CODES);
            case Operator.NoneOf ignored -> Optional.of(CODES);
            case Operator.AtLeast(var bound) -> ordered(bound);
            case Operator.AtMost(var bound) -> ordered(bound);
            case Operator.Between(var from, var to) -> ordered(from).filter(kind -> kind.equals(of(to)));
            case Operator.Before ignored -> Optional.of(DAY);
            case Operator.After ignored -> Optional.of(DAY);
        };
    }

    public boolean isOrdered() {
        return type == FactValue.Number.class || type == FactValue.Amount.class || type == FactValue.Day.class;
    }

    private static Optional<Kind> ordered(FactValue bound) {
        return Optional.of(of(bound)).filter(Kind::isOrdered);
    }
}
