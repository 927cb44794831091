package no.spinn.portal.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The schemas of a document that stands for itself. They are those of the services, in JSON Schema draft 07, which is what tools for
 * AsyncAPI read: a reference has nothing beside it there, so what stood beside it stands in an {@code allOf} with it.
 */
final class BundledSchemas {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String REFERENCE = "$ref";
    private static final String HERE = "#/components/schemas/";

    /** What has no place inside another document. */
    private static final Set<String> LEFT_OUT = Set.of("$schema", "$defs", "title");

    /** Words that draft 07 does not know: a tool would pass over them silently. */
    private static final Set<String> UNKNOWN = Set.of(
            "$anchor",
            "$dynamicRef",
            "dependentRequired",
            "dependentSchemas",
            "maxContains",
            "minContains",
            "prefixItems",
            "unevaluatedItems",
            "unevaluatedProperties");

    private final Map<String, JsonNode> all = new TreeMap<>();

    /** Adds a schema and all that it refers to, and gives the reference to it. */
    ObjectNode add(SchemaFile.Place place) {
        if (!all.containsKey(place.name())) {
            // Taken before its parts are, since a schema may refer to itself.
            all.put(place.name(), JSON.nullNode());
            ObjectNode root = place.schema().<ObjectNode>deepCopy().remove(LEFT_OUT);
            all.put(place.name(), translated(root, place.file()));
        }
        return JSON.objectNode().put(REFERENCE, HERE + place.name());
    }

    /** By their names. */
    Map<String, JsonNode> all() {
        return all;
    }

    private JsonNode translated(JsonNode node, SchemaFile file) {
        if (node.isArray()) {
            ArrayNode items = JSON.arrayNode();
            node.forEach(item -> items.add(translated(item, file)));
            return items;
        }
        return node.isObject() ? object(node, file) : node;
    }

    private JsonNode object(JsonNode node, SchemaFile file) {
        ObjectNode rest = JSON.objectNode();
        node.properties().stream()
                .filter(member -> !member.getKey().equals(REFERENCE))
                .forEach(member -> rest.set(known(member.getKey()), translated(member.getValue(), file)));
        String reference = node.path(REFERENCE).asText();
        if (reference.isEmpty()) {
            return rest;
        }
        ObjectNode target = add(file.find(reference));
        return rest.isEmpty()
                ? target
                : JSON.objectNode().set("allOf", JSON.arrayNode().add(target).add(rest));
    }

    private static String known(String word) {
        if (UNKNOWN.contains(word)) {
            throw new IllegalArgumentException(word + " is not in JSON Schema draft 07");
        }
        return word;
    }
}
