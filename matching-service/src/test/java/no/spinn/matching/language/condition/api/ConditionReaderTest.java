package no.spinn.matching.language.condition.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.spinn.kit.event.TolerantJson;
import no.spinn.matching.Examples;
import no.spinn.matching.language.condition.Condition;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.events.CallState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionReaderTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"fact\":\"a\",\"matches\":\".*\"}",
                "{\"fact\":\"a\",\"equals\":true,\"atLeast\":1}",
                "{\"fact\":\"a\"}",
                "{\"equals\":true}",
                "{\"fact\":\"a\",\"oneOf\":\"municipality\"}",
                "{\"fact\":\"a\",\"oneOf\":[1]}",
                "{\"fact\":\"a\",\"before\":\"soon\"}",
                "{\"fact\":\"a\",\"before\":\"2027-02-30\"}",
                "{\"fact\":\"a\",\"between\":{\"from\":1}}",
                "{\"fact\":\"a\",\"atLeast\":{\"amount\":5}}",
                "{\"xor\":[]}",
                "[]",
                "true"
            })
    void doesNotUnderstandUnknownOperators(String json) throws IOException {
        assertThat(ConditionReader.read(JSON.readTree(json))).isInstanceOf(Condition.NotUnderstood.class);
    }

    @Test
    void survivesATreeThatIsFarTooDeep() throws IOException {
        String deep = "{\"not\":".repeat(900) + "{\"fact\":\"a\",\"equals\":true}" + "}".repeat(900);
        assertThat(deepest(ConditionReader.read(JSON.readTree(deep)))).isInstanceOf(Condition.NotUnderstood.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no.spinn.call.scheduled.v1",
                "no.spinn.call.opened.v1",
                "no.spinn.call.closed.v1",
                "no.spinn.call.cancelled.v1"
            })
    void readsTheEventsOfItsProducer(String type) {
        Call call = TolerantJson.read(Examples.of("instruments-service", type), CallState.class)
                .toCall();

        assertThat(call.criteria()).isNotEmpty();
        assertThat(call.criteria()).noneMatch(criterion -> criterion.condition() instanceof Condition.NotUnderstood);
        assertThat(call.status().name().toLowerCase(Locale.ROOT))
                .isEqualTo(type.split("\\.")[3].replace("opened", "open"));
    }

    @Test
    void understandsEveryConditionOfTheCatalogue() throws IOException {
        JsonNode instruments = new ObjectMapper(new YAMLFactory())
                .readTree(new File("../instruments-service/src/main/resources/catalogue/instruments.yaml"));
        List<Condition> conditions = new ArrayList<>();
        instruments.findValues("condition").forEach(node -> conditions.add(ConditionReader.read(node)));

        assertThat(conditions).hasSizeGreaterThan(30);
        assertThat(conditions).noneMatch(condition -> condition.toString().contains("NotUnderstood"));
    }

    private static Condition deepest(Condition condition) {
        Condition current = condition;
        while (current instanceof Condition.Not(Condition part)) {
            current = part;
        }
        return current;
    }
}
