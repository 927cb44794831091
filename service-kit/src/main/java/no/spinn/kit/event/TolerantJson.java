package no.spinn.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.io.IOException;
import no.spinn.kit.json.StrictJson;

/** Reads the payloads of other services. Unlike requests, events may contain unknown fields. */
public final class TolerantJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module(), new ParameterNamesModule())
            .annotationIntrospector(StrictJson.introspector())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private TolerantJson() {}

    static <T> T read(JsonNode node, Class<T> shape) {
        try {
            return JSON.treeToValue(node, shape);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a " + shape.getSimpleName() + ": " + e.getOriginalMessage(), e);
        }
    }

    /** Reads a stored payload. Throws {@link IllegalArgumentException} if it does not have the expected structure. */
    public static <T> T read(String json, Class<T> shape) {
        try {
            return read(JSON.readTree(json), shape);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** Writes plain data, to be stored and read again. */
    public static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not plain data: " + value.getClass(), e);
        }
    }

    static JsonNode parse(byte[] json) throws IOException {
        return JSON.readTree(json);
    }
}
