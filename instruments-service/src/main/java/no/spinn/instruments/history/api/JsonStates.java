package no.spinn.instruments.history.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.flipkart.zjsonpatch.DiffFlags;
import com.flipkart.zjsonpatch.JsonDiff;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.StreamSupport;
import no.spinn.instruments.history.Difference;
import no.spinn.instruments.history.StateFormat;
import org.jspecify.annotations.Nullable;

/** Serializes states as JSON, in the shape of the events. Reads states that older and newer versions wrote. */
@ApplicationScoped
class JsonStates implements StateFormat {

    // Readers need added, removed and replaced members only; moves and copies help programs that apply patches.
    private static final EnumSet<DiffFlags> PLAIN = EnumSet.of(
            DiffFlags.OMIT_MOVE_OPERATION, DiffFlags.OMIT_COPY_OPERATION, DiffFlags.ADD_ORIGINAL_VALUE_ON_REPLACE);

    private final ObjectMapper json;

    JsonStates(ObjectMapper http) {
        json = http.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Override
    public String write(Object state) {
        try {
            return json.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a state cannot be written", e);
        }
    }

    @Override
    public <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored state cannot be read", e);
        }
    }

    @Override
    public List<Difference> differences(Object earlier, Object later) {
        JsonNode patch = JsonDiff.asJson(json.valueToTree(earlier), json.valueToTree(later), PLAIN);
        return StreamSupport.stream(patch.spliterator(), false)
                .map(this::difference)
                .toList();
    }

    private Difference difference(JsonNode operation) {
        boolean removed = operation.path("op").asText().equals("remove");
        return new Difference(
                operation.path("path").asText(),
                plain(operation.get(removed ? "value" : "fromValue")),
                removed ? null : plain(operation.get("value")));
    }

    private @Nullable Object plain(@Nullable JsonNode value) {
        return value == null || value.isNull() ? null : json.convertValue(value, Object.class);
    }
}
