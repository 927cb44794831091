package no.spinn.criteria.value;

import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * A set of values that can be compared with each other: values of one type, and amounts of one currency.
 *
 * @param unit the currency of amounts; null for everything else
 */
public record Kind(
        Class<? extends FactValue> type, @Nullable Currency unit) {

    public static final Kind CODE = new Kind(FactValue.Code.class, null);
    public static final Kind CODES = new Kind(FactValue.Codes.class, null);
    public static final Kind DAY = new Kind(FactValue.Day.class, null);

    public static Kind of(FactValue value) {
        return new Kind(value.getClass(), value instanceof FactValue.Amount(var money) ? money.unit() : null);
    }

    public boolean isOrdered() {
        return type == FactValue.Number.class || type == FactValue.Amount.class || type == FactValue.Day.class;
    }
}
