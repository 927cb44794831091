package no.spinn.matching.upstream.vocabulary.api;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import no.spinn.kit.value.Money;
import no.spinn.matching.language.condition.FactValue;
import org.jspecify.annotations.Nullable;

/** Writes values the way callers send them. */
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
}
