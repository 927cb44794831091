package no.spinn.criteria.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.FactValue.Amount;
import no.spinn.criteria.value.FactValue.Bool;
import no.spinn.criteria.value.FactValue.Code;
import no.spinn.criteria.value.FactValue.Codes;
import no.spinn.criteria.value.FactValue.Day;
import no.spinn.criteria.value.FactValue.Number;
import no.spinn.criteria.value.Kind;
import no.spinn.criteria.value.Truth;
import no.spinn.kit.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class KindTest {

    private static final FactValue BOOL = new Bool(true);
    private static final FactValue NUMBER = new Number(BigDecimal.ONE);
    private static final FactValue KRONER = new Amount(Money.of("1", "NOK"));
    private static final FactValue EUROS = new Amount(Money.of("1", "EUR"));
    private static final Day DAY = new Day(LocalDate.EPOCH);
    private static final FactValue CODE = new Code("a");
    private static final FactValue CODES = new Codes(Set.of("a"));
    private static final Set<String> SET = Set.of("a");

    private static final Map<Operator, Optional<FactValue>> COMPARED = Map.ofEntries(
            Map.entry(new Operator.Equals(BOOL), Optional.of(BOOL)),
            Map.entry(new Operator.Equals(EUROS), Optional.of(EUROS)),
            Map.entry(new Operator.OneOf(SET), Optional.of(CODE)),
            Map.entry(new Operator.AnyOf(SET), Optional.of(CODES)),
            Map.entry(new Operator.AllOf(SET), Optional.of(CODES)),
            Map.entry(new Operator.NoneOf(SET), Optional.of(CODES)),
            Map.entry(new Operator.AtLeast(NUMBER), Optional.of(NUMBER)),
            Map.entry(new Operator.AtLeast(CODE), Optional.empty()),
            Map.entry(new Operator.AtMost(KRONER), Optional.of(KRONER)),
            Map.entry(new Operator.AtMost(BOOL), Optional.empty()),
            Map.entry(new Operator.Between(DAY, DAY), Optional.of(DAY)),
            Map.entry(new Operator.Between(KRONER, EUROS), Optional.empty()),
            Map.entry(new Operator.Between(CODE, CODE), Optional.empty()),
            Map.entry(new Operator.Before(DAY), Optional.of(DAY)),
            Map.entry(new Operator.After(DAY), Optional.of(DAY)));

    static List<Arguments> operators() {
        return COMPARED.entrySet().stream()
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("operators")
    void isWhatAnOperatorCanCompare(Operator operator, Optional<FactValue> like) {
        assertThat(operator.compares()).isEqualTo(like.map(Kind::of));
    }

    /** The kind of an operator agrees with its behaviour. */
    @ParameterizedTest
    @MethodSource("operators")
    void otherKindsGiveUnknownForEveryOperator(Operator operator, Optional<FactValue> like) {
        for (FactValue value : List.of(BOOL, NUMBER, KRONER, EUROS, DAY, CODE, CODES)) {
            boolean compared = operator.compares().equals(Optional.of(Kind.of(value)));
            assertThat(operator.test(value) != Truth.UNKNOWN)
                    .as("%s of %s", operator, value)
                    .isEqualTo(compared);
        }
    }

    @Test
    void isOrderedForNumbersAmountsAndDays() {
        assertThat(List.of(NUMBER, KRONER, DAY))
                .allMatch(value -> Kind.of(value).isOrdered());
        assertThat(List.of(BOOL, CODE, CODES)).noneMatch(value -> Kind.of(value).isOrdered());
    }
}
