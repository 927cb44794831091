package no.spinn.instruments.reference.condition.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.spinn.instruments.reference.condition.Condition;
import no.spinn.instruments.reference.condition.Operator;

/** Conditions as JSON. Reads only stored conditions, which were checked before; requests have conditions as plain trees. */
@Singleton
public class ConditionJson implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper json) {
        json.registerModule(new SimpleModule("conditions")
                .addSerializer(Condition.Test.class, new WriteTest())
                .addDeserializer(Condition.class, new ReadStored()));
    }

    private static final class WriteTest extends StdSerializer<Condition.Test> {

        private static final long serialVersionUID = 1;

        WriteTest() {
            super(Condition.Test.class);
        }

        @Override
        public void serialize(Condition.Test test, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartObject();
            json.writeStringField("fact", test.fact());
            json.writeFieldName(test.operator().key());
            provider.defaultSerializeValue(inReadingOrder(test.operand()), json);
            json.writeEndObject();
        }

        // The database does not keep the order of keys, and people read a range from its start.
        private static Object inReadingOrder(Object operand) {
            return operand instanceof Map<?, ?> map ? new TreeMap<>(map) : operand;
        }
    }

    private static final class ReadStored extends StdDeserializer<Condition> {

        private static final long serialVersionUID = 1;

        ReadStored() {
            super(Condition.class);
        }

        @Override
        public Condition deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return condition(context.readValue(json, Map.class));
        }

        private static Condition condition(Object tree) {
            Map<?, ?> node = (Map<?, ?>) tree;
            if (node.get("all") instanceof List<?> all) {
                return new Condition.All(conditions(all));
            }
            if (node.get("any") instanceof List<?> any) {
                return new Condition.Any(conditions(any));
            }
            if (node.get("not") instanceof Map<?, ?> not) {
                return new Condition.Not(condition(not));
            }
            Operator operator = Arrays.stream(Operator.values())
                    .filter(candidate -> node.containsKey(candidate.key()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("a stored condition without operator: " + node));
            return new Condition.Test(
                    (String) Objects.requireNonNull(node.get("fact")),
                    operator,
                    Objects.requireNonNull(node.get(operator.key())));
        }

        private static List<Condition> conditions(List<?> trees) {
            return trees.stream().map(ReadStored::condition).toList();
        }
    }
}
