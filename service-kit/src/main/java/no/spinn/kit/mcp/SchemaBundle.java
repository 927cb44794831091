package no.spinn.kit.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes schemas of an OpenAPI 3.1 document complete JSON Schemas, each with the definitions that it needs. */
final class SchemaBundle {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SHARED = "#/components/schemas/";
    private static final String OWN = "#/$defs/";
    private static final Pattern REFERENCE = Pattern.compile('"' + Pattern.quote(SHARED) + "([^\"]+)\"");

    private final JsonNode schemas;

    SchemaBundle(JsonNode document) {
        this.schemas = document.path("components").path("schemas");
    }

    /** The schema itself, or the one that it refers to. */
    JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.startsWith(SHARED) ? schemas.path(reference.substring(SHARED.length())) : schema;
    }

    /** The schema with all that it refers to, directly or not. */
    ObjectNode complete(ObjectNode schema) {
        Map<String, JsonNode> needed = new TreeMap<>();
        collect(schema, needed);
        if (!needed.isEmpty()) {
            schema.putObject("$defs").setAll(needed);
        }
        return pointingInside(schema);
    }

    private void collect(JsonNode schema, Map<String, JsonNode> needed) {
        Matcher reference = REFERENCE.matcher(schema.toString());
        while (reference.find()) {
            String name = reference.group(1);
            if (needed.putIfAbsent(name, schemas.path(name)) == null) {
                collect(schemas.path(name), needed);
            }
        }
    }

    private static ObjectNode pointingInside(ObjectNode schema) {
        try {
            return (ObjectNode) JSON.readTree(schema.toString().replace('"' + SHARED, '"' + OWN));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a schema is JSON", e);
        }
    }
}
