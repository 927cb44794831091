package no.spinn.criteria.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.spinn.kit.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactValueTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    static Stream<FactValue> values() {
        return Stream.of(
                new FactValue.Bool(true),
                new FactValue.Number(new BigDecimal("1234567890123")),
                new FactValue.Number(new BigDecimal("0.10")),
                new FactValue.Number(new BigDecimal("5E+30")),
                new FactValue.Number(new BigDecimal("300")),
                new FactValue.Amount(Money.of("1500000.50", "NOK")),
                new FactValue.Day(LocalDate.of(2027, 3, 1)),
                new FactValue.Code("municipality"),
                new FactValue.Code("0301"),
                new FactValue.Codes(Set.of("education", "mobility")),
                new FactValue.Codes(Set.of()));
    }

    @ParameterizedTest
    @MethodSource("values")
    void isReadAsItWasWritten(FactValue value) throws JsonProcessingException {
        Object read = JSON.readValue(JSON.writeValueAsString(value.toJson()), Object.class);
        assertThat(FactValue.fromJson(read)).isEqualTo(value);
    }

    @Test
    void writesNumbersAsPeopleDo() throws JsonProcessingException {
        assertThat(JSON.writeValueAsString(new FactValue.Number(new BigDecimal("300.00")).toJson()))
                .isEqualTo("300");
    }

    @Test
    void keepsTheOrderOfCodes() {
        assertThat(FactValue.fromJson(List.of("b", "a")).toJson()).isEqualTo(List.of("b", "a"));
        assertThat(FactValue.fromJson(List.of("b", "a"))).isEqualTo(FactValue.fromJson(List.of("a", "b")));
    }

    @Test
    void refusesAShapeThatNoTypeHas() {
        assertThatThrownBy(() -> FactValue.fromJson(new Object())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FactValue.fromJson(Map.of("amount", 5))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFactOfANewerVersionIsUnknown() {
        Facts facts = Facts.fromJson(Map.of("a", true, "b", Map.of("east", 1), "c", "2027-02-30"));
        assertThat(facts.values()).containsOnlyKeys("a");
    }
}
