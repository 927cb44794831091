package no.spinn.applications.upstream.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.spinn.kit.language.Language;
import no.spinn.kit.language.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormMessagesTest {

    /** Every keyword of JSON Schema 2020-12 that can reject a value by itself. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            required              | {"required":["a"]}                                     | {}
            additional_properties | {"properties":{},"additionalProperties":false}         | {"a":1}
            unevaluated_properties| {"properties":{},"unevaluatedProperties":false}        | {"a":1}
            property_names        | {"propertyNames":{"maxLength":1}}                      | {"abc":1}
            dependent_required    | {"dependentRequired":{"a":["b"]}}                      | {"a":1}
            min_properties        | {"minProperties":2}                                    | {"a":1}
            max_properties        | {"maxProperties":1}                                    | {"a":1,"b":1}
            enum                  | {"properties":{"a":{"enum":["x","y"]}}}                | {"a":"z"}
            const                 | {"properties":{"a":{"const":"x"}}}                     | {"a":"z"}
            type                  | {"properties":{"a":{"type":"string"}}}                 | {"a":1}
            type                  | {"properties":{"a":{"type":["integer","null"]}}}       | {"a":"z"}
            false                 | {"properties":{"a":false}}                             | {"a":1}
            not                   | {"properties":{"a":{"not":{"type":"integer"}}}}        | {"a":1}
            one_of                | {"properties":{"a":{"oneOf":[{"const":1},{"minimum":0}]}}} | {"a":1}
            minimum               | {"properties":{"a":{"minimum":2}}}                     | {"a":1}
            maximum               | {"properties":{"a":{"maximum":2}}}                     | {"a":3}
            exclusive_minimum     | {"properties":{"a":{"exclusiveMinimum":2}}}            | {"a":2}
            exclusive_maximum     | {"properties":{"a":{"exclusiveMaximum":2}}}            | {"a":2}
            multiple_of           | {"properties":{"a":{"multipleOf":2}}}                  | {"a":3}
            min_length            | {"properties":{"a":{"minLength":2}}}                   | {"a":"x"}
            max_length            | {"properties":{"a":{"maxLength":2}}}                   | {"a":"xyz"}
            pattern               | {"properties":{"a":{"pattern":"^x"}}}                  | {"a":"z"}
            format                | {"properties":{"a":{"format":"date"}}}                 | {"a":"1.3.2027"}
            format                | {"properties":{"a":{"format":"ipv4"}}}                 | {"a":"z"}
            min_items             | {"properties":{"a":{"minItems":2}}}                    | {"a":[1]}
            max_items             | {"properties":{"a":{"maxItems":1}}}                    | {"a":[1,2]}
            unique_items          | {"properties":{"a":{"uniqueItems":true}}}              | {"a":[1,1]}
            items                 | {"properties":{"a":{"prefixItems":[true],"items":false}}} | {"a":[1,2]}
            unevaluated_items     | {"properties":{"a":{"unevaluatedItems":false}}}        | {"a":[1]}
            min_contains          | {"properties":{"a":{"contains":{"const":1}}}}          | {"a":[2]}
            max_contains          | {"properties":{"a":{"contains":{"const":1},"maxContains":1}}} | {"a":[1,1]}
            """)
    void describeEveryFaultInEveryLanguage(String code, String schema, String answers) throws JsonProcessingException {
        LocalizedText words = words(code, schema, answers);
        assertThat(Stream.of(Language.values()).map(words::nearest)).doesNotHaveDuplicates();
        assertThat(words.nearest(Language.NB)).doesNotContain("passer ikke i skjemaet:");
    }

    @Test
    void nameTheRequiredType() throws JsonProcessingException {
        assertThat(words("type", "{\"properties\":{\"a\":{\"type\":\"integer\"}}}", "{\"a\":\"z\"}"))
                .isEqualTo(new LocalizedText(
                        "svaret må være et heltall",
                        "svaret må vere eit heiltal",
                        "the answer must be a whole number"));
    }

    @Test
    void nameTheLimit() throws JsonProcessingException {
        assertThat(words("max_length", "{\"properties\":{\"a\":{\"maxLength\":2}}}", "{\"a\":\"xyz\"}")
                        .in(Language.NN))
                .isEqualTo("svaret kan ha høgst 2 teikn");
    }

    private static LocalizedText words(String code, String schema, String answers) throws JsonProcessingException {
        var found = Form.of(object(schema)).faults(object(answers));
        assertThat(found)
                .hasSize(1)
                .first()
                .satisfies(fault -> assertThat(fault.code()).isEqualTo(code));
        return Objects.requireNonNull(found.getFirst().words());
    }

    private static Map<String, Object> object(String json) throws JsonProcessingException {
        return new ObjectMapper().readValue(json, new TypeReference<>() {});
    }
}
