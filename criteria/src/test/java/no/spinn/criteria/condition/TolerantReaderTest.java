package no.spinn.criteria.condition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.spinn.criteria.testing.ConditionArbitraries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TolerantReaderTest {

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
                "{}"
            })
    void keepsWhatItDoesNotUnderstandAndWritesItUnchanged(String json) throws JsonProcessingException {
        Condition read = JSON.readValue(json, Condition.class);
        assertThat(read).isInstanceOf(Condition.NotUnderstood.class);
        assertThat(JSON.writeValueAsString(read)).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "true", "\"a\""})
    void understandsNothingThatIsNoObject(String json) throws JsonProcessingException {
        assertThat(Condition.fromJson(JSON.readValue(json, Object.class))).isInstanceOf(Condition.NotUnderstood.class);
    }

    @Test
    void survivesATreeThatIsFarTooDeep() throws JsonProcessingException {
        String deep = "{\"not\":".repeat(900) + "{\"fact\":\"a\",\"equals\":true}" + "}".repeat(900);
        Condition current = JSON.readValue(deep, Condition.class);
        while (current instanceof Condition.Not(Condition part)) {
            current = part;
        }
        assertThat(current).isInstanceOf(Condition.NotUnderstood.class);
    }

    @Test
    void understandsEveryConditionOfTheCatalogue() throws IOException {
        JsonNode instruments = new ObjectMapper(new YAMLFactory())
                .readTree(new File("../instruments-service/src/main/resources/catalogue/instruments.yaml"));
        List<Condition> conditions = new ArrayList<>();
        for (JsonNode node : instruments.findValues("condition")) {
            conditions.add(JSON.treeToValue(node, Condition.class));
        }

        assertThat(conditions).hasSizeGreaterThan(30).allMatch(Condition::isUnderstood);
    }

    @Property(tries = 300)
    void readsWhatIsWritten(@ForAll("conditions") Condition condition) {
        assertThat(Condition.fromJson(condition.toJson())).isEqualTo(condition);
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return ConditionArbitraries.conditions().filter(Condition::isUnderstood);
    }
}
