package no.spinn.matching.language.condition.api;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.spinn.kit.value.Money;
import no.spinn.matching.language.condition.FactValue;
import org.jspecify.annotations.Nullable;

/** Converts values to what is written as JSON, and back. */
public final class FactValues {

    private FactValues() {}

    public static @Nullable Object toJson(@Nullable FactValue value) {
        return switch (value) {
            case null -> null;
            case FactValue.Bool(boolean yes) -> yes;
            case FactValue.Number(BigDecimal number) -> number;
            case FactValue.Amount(Money money) -> money;
            case FactValue.Day(var day) -> day.toString();
            case FactValue.Code(String code) -> code;
            case FactValue.Codes(Set<String> codes) -> new TreeSet<>(codes);
        };
    }

    /** @param json what Jackson reads where no type is declared */
    public static @Nullable FactValue fromJson(@Nullable Object json) {
        return switch (json) {
            case null -> null;
            case Boolean yes -> new FactValue.Bool(yes);
            case Number number -> new FactValue.Number(new BigDecimal(number.toString()));
            case String text -> UntypedFacts.dayOrCode(text);
            case List<?> codes ->
                new FactValue.Codes(codes.stream().map(String::valueOf).collect(toSet()));
            case Map<?, ?> money ->
                new FactValue.Amount(
                        Money.of(String.valueOf(money.get("amount")), String.valueOf(money.get("currency"))));
            default -> throw new IllegalArgumentException("no fact has a value like this: " + json);
        };
    }
}
