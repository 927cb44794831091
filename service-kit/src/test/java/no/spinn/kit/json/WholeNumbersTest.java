package no.spinn.kit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeNumbersTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        new StrictJson().customize(JSON);
    }

    record Counted(
            @Nullable Integer count,
            @Nullable Long many,
            int from,
            long to,
            @Nullable Object any,
            @Nullable JsonNode tree) {}

    @ParameterizedTest
    @ValueSource(strings = {"5000", "5000.0", "5000.000", "5e3", "5.0E+3", "50000e-1"})
    void areIntegersHoweverTheyAreWritten(String number) throws JsonProcessingException {
        Counted read = read(number);
        assertThat(read.count()).isEqualTo(5000);
        assertThat(read.many()).isEqualTo(5000);
        assertThat(read.from()).isEqualTo(5000);
        assertThat(read.to()).isEqualTo(5000);
        assertThat(read.any()).isEqualTo(List.of(5000, Map.of("a", 5000)));
        assertThat(read.tree()).isEqualTo(JSON.createObjectNode().put("a", 5000));
    }

    @Test
    void keepTheirSignAndTheirSize() throws JsonProcessingException {
        assertThat(JSON.readValue("-0.0", Integer.class)).isZero();
        assertThat(JSON.readValue("-7.0", Object.class)).isEqualTo(-7);
        assertThat(JSON.readValue("3000000000.0", Object.class)).isEqualTo(3_000_000_000L);
        assertThat(JSON.readTree("3000000000.0").isLong()).isTrue();
        assertThat(JSON.readValue("9223372036854775807", Long.class)).isEqualTo(Long.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5000.5", "0.1", "1e-40", "1e999999999", "\"5000\"", "true", "{}"})
    void areNeverGuessed(String value) {
        assertThatThrownBy(() -> JSON.readValue(value, Integer.class)).isInstanceOf(MismatchedInputException.class);
        assertThatThrownBy(() -> JSON.readValue(value, Long.class)).isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void areLeftOutOnlyWhereTheyMayBe() throws JsonProcessingException {
        assertThat(JSON.readValue("{\"from\":1,\"to\":2}", Counted.class))
                .isEqualTo(new Counted(null, null, 1, 2, null, null));
        assertThatThrownBy(() -> JSON.readValue("{\"from\":1}", Counted.class))
                .isInstanceOf(MismatchedInputException.class);
        assertThatThrownBy(() -> JSON.readValue("{\"from\":null,\"to\":2}", Counted.class))
                .isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void leaveFractionsAndHugeNumbersAsTheyAre() throws JsonProcessingException {
        assertThat(JSON.readValue("5000.5", Object.class)).isEqualTo(new BigDecimal("5000.5"));
        assertThat(JSON.readTree("5000.5").isIntegralNumber()).isFalse();
        assertThat(JSON.readValue("1e999999999", Object.class)).isEqualTo(new BigDecimal("1e999999999"));
        assertThat(JSON.readTree("1e30").isIntegralNumber()).isFalse();
    }

    @Test
    void areRefusedWhenTheyDoNotFit() {
        assertThatThrownBy(() -> JSON.readValue("3000000000.0", Integer.class))
                .isInstanceOf(MismatchedInputException.class);
        assertThatThrownBy(() -> JSON.readValue("3000000000", Integer.class))
                .isInstanceOf(MismatchedInputException.class);
    }

    private static Counted read(String number) throws JsonProcessingException {
        return JSON.readValue("""
                {"count":%1$s,"many":%1$s,"from":%1$s,"to":%1$s,"any":[%1$s,{"a":%1$s}],"tree":{"a":%1$s}}""".formatted(number), Counted.class);
    }
}
