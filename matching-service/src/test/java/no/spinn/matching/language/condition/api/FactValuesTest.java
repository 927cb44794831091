package no.spinn.matching.language.condition.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import no.spinn.kit.event.TolerantJson;
import no.spinn.kit.value.Money;
import no.spinn.matching.language.condition.FactValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactValuesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<FactValue> values() {
        return Stream.of(
                new FactValue.Bool(true),
                new FactValue.Number(new BigDecimal("1234567890123")),
                new FactValue.Number(new BigDecimal("0.10")),
                new FactValue.Number(new BigDecimal("5E+30")),
                new FactValue.Amount(Money.of("1500000.50", "NOK")),
                new FactValue.Day(LocalDate.of(2027, 3, 1)),
                new FactValue.Code("municipality"),
                new FactValue.Codes(Set.of("education", "mobility")),
                new FactValue.Codes(Set.of()));
    }

    @ParameterizedTest
    @MethodSource("values")
    void readsEveryValueThatItHasWritten(FactValue value) throws Exception {
        String json = JSON.writeValueAsString(new Holder(FactValues.toJson(value)));
        assertThat(FactValues.fromJson(TolerantJson.read(json, Holder.class).value()))
                .isEqualTo(value);
    }

    @Test
    void convertsNullToNull() {
        assertThat(FactValues.toJson(null)).isNull();
        assertThat(FactValues.fromJson(null)).isNull();
    }

    @Test
    void refusesAShapeThatNoValueHas() {
        assertThatThrownBy(() -> FactValues.fromJson(new Object())).isInstanceOf(IllegalArgumentException.class);
    }

    record Holder(@Nullable Object value) {}
}
