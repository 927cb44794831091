package no.spinn.matching.language.condition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import no.spinn.kit.value.Money;

/** The value of one fact. */
public sealed interface FactValue {

    record Bool(boolean value) implements FactValue {}

    /** An integer or a decimal; 2 and 2.00 are the same. */
    record Number(BigDecimal value) implements FactValue {

        public Number {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }
    }

    record Amount(Money value) implements FactValue {}

    record Day(LocalDate value) implements FactValue {}

    record Code(String value) implements FactValue {}

    record Codes(Set<String> values) implements FactValue {

        public Codes {
            values = Set.copyOf(values);
        }
    }
}
