package no.spinn.matching.answer.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.spinn.criteria.condition.Operator;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Kind;
import no.spinn.kit.value.Money;

/** Values on both sides of the bound of a test. */
final class BoundaryValues {

    private static final int MAX_DIGITS = 30;

    private BoundaryValues() {}

    static List<FactValue> of(Operator operator) {
        return switch (operator.type().shape()) {
            case VALUE -> around(FactValue.fromJson(operator.operand()));
            case LIST ->
                operator.compares().equals(Optional.of(Kind.CODE)) ? each(operator.codes()) : sets(operator.codes());
            case RANGE ->
                ((Map<?, ?>) operator.operand())
                        .values().stream()
                                .flatMap(end -> around(FactValue.fromJson(end)).stream())
                                .toList();
        };
    }

    private static List<FactValue> each(Set<String> codes) {
        return codes.stream().sorted().<FactValue>map(FactValue.Code::new).toList();
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
