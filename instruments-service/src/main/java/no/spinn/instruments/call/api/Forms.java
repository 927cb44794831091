package no.spinn.instruments.call.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import no.spinn.instruments.fault.Faults;
import org.jspecify.annotations.Nullable;

/**
 * Checks application forms, which are JSON Schemas of draft 2020-12. A form stands alone: a reference to another document
 * would make every reader of the form fetch whatever its author names.
 */
@ApplicationScoped
public class Forms {

    private static final String DIALECT = SchemaId.V202012;
    private static final Set<String> REFERENCES = Set.of("$ref", "$dynamicRef", "$recursiveRef");
    private static final int MAX_DEPTH = 30;
    private static final int MAX_NODES = 5_000;
    private static final int MAX_PATTERN = 200;

    private final ObjectMapper json;
    private final JsonSchema metaschema;

    Forms(ObjectMapper json) {
        this.json = json;
        this.metaschema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(
                        SchemaLocation.of(DIALECT),
                        SchemaValidatorsConfig.builder()
                                .pathType(com.networknt.schema.PathType.JSON_POINTER)
                                .build());
    }

    /** Notes every fault of the form below the pointer. */
    public void check(Map<String, Object> form, String pointer, Faults faults) {
        if (!isOfBoundedSize(form, pointer, faults)) {
            return;
        }
        JsonNode schema = json.valueToTree(form);
        checkRoot(schema, pointer, faults);
        checkStandsAlone(form, pointer, faults);
        metaschema
                .validate(schema)
                .forEach(message ->
                        faults.add(pointer + message.getInstanceLocation(), "not_json_schema", message.getMessage()));
    }

    private static void checkRoot(JsonNode schema, String pointer, Faults faults) {
        if (!schema.path("type").asText().equals("object")) {
            faults.add(pointer + "/type", "wrong_value", "the answers of a form are an object");
        }
        String dialect = schema.path("$schema").asText(DIALECT);
        if (!dialect.equals(DIALECT)) {
            faults.add(pointer + "/$schema", "wrong_value", "a form is written in " + DIALECT);
        }
    }

    private static void checkStandsAlone(@Nullable Object node, String pointer, Faults faults) {
        switch (node) {
            case Map<?, ?> map ->
                map.forEach((key, value) -> {
                    String place = pointer + "/" + escape(String.valueOf(key));
                    if (key instanceof String keyword && value instanceof String text) {
                        checkKeyword(keyword, text, place, faults);
                    }
                    checkStandsAlone(value, place, faults);
                });
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    checkStandsAlone(list.get(i), pointer + "/" + i, faults);
                }
            }
            case null, default -> {
                // a plain value refers to nothing
            }
        }
    }

    private static void checkKeyword(String keyword, String value, String pointer, Faults faults) {
        if (REFERENCES.contains(keyword) && !value.startsWith("#")) {
            faults.add(pointer, "remote_reference", "a form refers only to itself, with #");
        }
        if (keyword.equals("pattern")) {
            checkPattern(value, pointer, faults);
        }
    }

    private static void checkPattern(String pattern, String pointer, Faults faults) {
        if (pattern.length() > MAX_PATTERN) {
            faults.add(pointer, "too_long", "a pattern has at most %d characters".formatted(MAX_PATTERN));
            return;
        }
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            faults.add(pointer, "wrong_value", "the pattern is not a regular expression");
        }
    }

    private static boolean isOfBoundedSize(Map<String, Object> form, String pointer, Faults faults) {
        if (count(form, 1) <= MAX_NODES) {
            return true;
        }
        faults.add(pointer, "too_large", "a form has at most %d levels and %d values".formatted(MAX_DEPTH, MAX_NODES));
        return false;
    }

    private static int count(@Nullable Object node, int depth) {
        if (depth > MAX_DEPTH) {
            return MAX_NODES + 1;
        }
        Iterable<?> children =
                node instanceof Map<?, ?> map ? map.values() : node instanceof List<?> list ? list : List.of();
        int count = 1;
        for (Object child : children) {
            count += count(child, depth + 1);
            if (count > MAX_NODES) {
                return count;
            }
        }
        return count;
    }

    private static String escape(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
