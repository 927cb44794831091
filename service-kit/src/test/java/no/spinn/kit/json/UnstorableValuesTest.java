package no.spinn.kit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.spinn.kit.problem.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnstorableValuesTest {

    private static final JsonFactory JSON = new ObjectMapper().getFactory();

    @Test
    void areAllNamed() throws IOException {
        assertThat(faults(bytes("""
                        {"a~/":["\\u0000",{"b":1e999999}],"c":{"x\\u0000":"\\ud83d"},"d":1234567890123456789012345678901234567890.1}""")))
                .extracting(fault -> fault.pointer() + " " + fault.code())
                .containsExactly(
                        "/a~0~1/0 unsupported_character",
                        "/a~0~1/1/b out_of_range",
                        "/c unsupported_character",
                        "/c/x\0 unsupported_character",
                        "/d out_of_range");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\\u0000\"",
                "\"\\ud83d\"",
                "\"\\ude00\\ud83d\"",
                "1e41",
                "1E-41",
                "12345678901234567890123456789012345678901",
                "0.00000000000000000000000000000000000000001"
            })
    void areNotOverlooked(String json) throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            byte[] body = "{\"a\":%s}".formatted(json).getBytes(charset);
            assertThat(UnstorableValues.areImpossible(body)).as(charset.name()).isFalse();
            assertThat(faults(body)).as(charset.name()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\\u00e6\"",
                "\"\\ud83d\\ude80\"",
                "\"1e99 and 2E\"",
                "1e40",
                "1234567890123456789012345678901234567890",
                "\"12345678901234567890123456789012345678901\""
            })
    void areNotSeenWhereThereAreNone(String json) throws IOException {
        assertThat(faults(bytes("{\"a\":%s}".formatted(json)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"blåbær 가힣 🚀\"", "12.5", "\"a\\nb\\\\\"", "[true,null]"})
    void areImpossibleInWhatMostPeopleSend(String json) {
        assertThat(UnstorableValues.areImpossible(bytes(json))).isTrue();
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Fault> faults(byte[] body) throws IOException {
        try (JsonParser parser = JSON.createParser(body)) {
            return UnstorableValues.faults(parser);
        }
    }
}
