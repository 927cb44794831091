package no.spinn.matching.answer.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.spinn.kit.value.Money;
import no.spinn.matching.language.condition.FactValue;
import no.spinn.matching.language.condition.Operator;

/** Values on both sides of the bound of a test. */
final class BoundaryValues {

    private static final int MAX_DIGITS = 30;

    private BoundaryValues() {}

    static List<FactValue> of(Operator operator) {
        return switch (operator) {
            case Operator.Equals(FactValue value) -> around(value);
            case Operator.OneOf(Set<String> codes) ->
                codes.stream().sorted().<FactValue>map(FactValue.Code::new).toList();
            case Operator.AnyOf(Set<String> codes) -> sets(codes);
            case Operator.AllOf(Set<String> codes) -> sets(codes);
            case Operator.NoneOf(Set<String> codes) -> sets(codes).reversed();
            case Operator.AtLeast(FactValue bound) -> around(bound);
            case Operator.AtMost(FactValue bound) -> around(bound);
            case Operator.Between(FactValue from, FactValue to) ->
                Stream.of(from, to).flatMap(end -> around(end).stream()).toList();
            case Operator.Before(FactValue.Day day) -> around(day).reversed();
            case Operator.After(FactValue.Day day) -> around(day).reversed();
        };
    }

    /** The value and its neighbours. */
    private static List<FactValue> around(FactValue value) {
        return switch (value) {
            case FactValue.Bool(boolean yes) -> List.of(value, new FactValue.Bool(!yes));
            case FactValue.Number(BigDecimal number) ->
                neighbours(number).<FactValue>map(FactValue.Number::new).toList();
            case FactValue.Amount(Money money) -> amounts(money);
            case FactValue.Day(LocalDate day) ->
                List.of(value, new FactValue.Day(day.minusDays(1)), new FactValue.Day(day.plusDays(1)));
            case FactValue.Code ignored -> List.of(value);
            case FactValue.Codes(Set<String> codes) -> sets(codes);
        };
    }

    private static List<FactValue> amounts(Money money) {
        String currency = money.unit().getCurrencyCode();
        return neighbours(money.value())
                .filter(amount -> amount.signum() >= 0 && digits(amount) <= digits(money.value()))
                .<FactValue>map(amount -> new FactValue.Amount(Money.of(amount.toPlainString(), currency)))
                .toList();
    }

    /** A number with very many digits has no neighbours: a difference of one would not be visible in an example. */
    private static Stream<BigDecimal> neighbours(BigDecimal number) {
        boolean readable = digits(number) <= MAX_DIGITS && number.scale() <= MAX_DIGITS;
        return readable
                ? Stream.of(number, number.add(BigDecimal.ONE), number.subtract(BigDecimal.ONE))
                : Stream.of(number);
    }

    private static long digits(BigDecimal number) {
        return (long) number.precision() - number.scale();
    }

    /** All of the codes, and none. */
    private static List<FactValue> sets(Set<String> codes) {
        return List.of(new FactValue.Codes(codes), new FactValue.Codes(Set.of()));
    }
}
