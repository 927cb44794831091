package no.spinn.instruments.catalogue.call.api;

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
import no.spinn.kit.problem.Faults;
import no.spinn.kit.problem.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * Checks application forms, which are JSON Schemas of draft 2020-12. A form has no references to other documents, since
 * every validator would fetch any address that its author names.
 */
@ApplicationScoped
public class Forms {

    private static final String DIALECT = SchemaId.V202012;
    private static final Set<String> MOVING_REFERENCES = Set.of("$dynamicRef", "$recursiveRef");
    private static final int MAX_DEPTH = 30;
    private static final int MAX_NODES = 5_000;

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

    /** Adds every fault of the form, below the pointer. */
    public void check(Map<String, Object> form, String pointer, Faults faults) {
        if (!isOfBoundedSize(form, pointer, faults)) {
            return;
        }
        JsonNode schema = json.valueToTree(form);
        checkRoot(schema, pointer, faults);
        checkKeywords(form, pointer, faults);
        new FormReferences(schema, pointer, faults).check();
        metaschema
                .validate(schema)
                .forEach(message ->
                        faults.add(pointer + message.getInstanceLocation(), "not_json_schema", message.getMessage()));
    }

    private static void checkRoot(JsonNode schema, String pointer, Faults faults) {
        if (!schema.path("type").asText().equals("object")) {
            faults.add(pointer + "/type", "wrong_value", "the type of a form is object");
        }
    }

    private static void checkKeywords(@Nullable Object node, String pointer, Faults faults) {
        switch (node) {
            case Map<?, ?> map ->
                map.forEach((key, value) -> {
                    String keyword = String.valueOf(key);
                    String place = new Pointer(pointer).to(keyword).text();
                    if (value instanceof String text) {
                        checkKeyword(keyword, text, place, faults);
                    } else if (keyword.equals("patternProperties") && value instanceof Map<?, ?> patterns) {
                        checkPatterns(patterns, place, faults);
                    }
                    checkKeywords(value, place, faults);
                });
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    checkKeywords(list.get(i), pointer + "/" + i, faults);
                }
            }
            case null, default -> {
                // plain values have no references
            }
        }
    }

    private static void checkKeyword(String keyword, String value, String pointer, Faults faults) {
        if (keyword.equals("pattern")) {
            FormPatterns.check(value, pointer, faults);
        } else if (keyword.equals("format") && value.equals("regex")) {
            faults.add(pointer, "not_here", "the format regex is not allowed");
        } else if (keyword.equals("$ref") && !value.startsWith("#")) {
            faults.add(
                    pointer,
                    "remote_reference",
                    "a reference begins with #: a form has no references to other documents");
        } else if (MOVING_REFERENCES.contains(keyword)) {
            faults.add(pointer, "not_here", "only $ref is allowed for references");
        } else if (keyword.equals("$id")) {
            faults.add(pointer, "not_here", "a form has no $id");
        } else if (keyword.equals("$schema") && !value.equals(DIALECT)) {
            faults.add(pointer, "wrong_value", "a form is written in " + DIALECT);
        }
    }

    private static void checkPatterns(Map<?, ?> patterns, String pointer, Faults faults) {
        for (Object pattern : patterns.keySet()) {
            String text = String.valueOf(pattern);
            FormPatterns.check(text, new Pointer(pointer).to(text).text(), faults);
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
}
