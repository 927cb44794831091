package no.spinn.portal.pages.developers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The schemas of events, each with all that it has by references and in parts. */
record EventSchemas(JsonNode document) {

    private static final String SCHEMAS = "/components/schemas/";
    private static final String REFERENCE = "$ref";
    private static final String PARTS = "allOf";
    private static final String PROPERTIES = "properties";
    private static final String REQUIRED = "required";

    Optional<Schema> find(String name) {
        JsonNode schema = document.at(SCHEMAS + name);
        return schema.isMissingNode() ? Optional.empty() : Optional.of(whole(name, schema));
    }

    Schema whole(String name, JsonNode schema) {
        return new Schema(name, whole(schema));
    }

    private ObjectNode whole(JsonNode schema) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        String reference = schema.path(REFERENCE).asText();
        if (!reference.isEmpty()) {
            add(whole(document.at(reference.substring(1))), whole);
        }
        schema.path(PARTS).forEach(part -> add(whole(part), whole));
        ObjectNode own = schema.deepCopy();
        own.remove(REFERENCE);
        own.remove(PARTS);
        add(own, whole);
        return whole;
    }

    private static void add(ObjectNode part, ObjectNode whole) {
        part.path(REQUIRED).forEach(whole.withArray(REQUIRED)::add);
        part.path(PROPERTIES)
                .properties()
                .forEach(member -> whole.withObjectProperty(PROPERTIES)
                        .withObjectProperty(member.getKey())
                        .setAll(together(member.getValue())));
        part.remove(REQUIRED);
        part.remove(PROPERTIES);
        whole.setAll(part);
    }

    /** A reference and what is said beside it, as OpenAPI documents have it and pages show it. */
    private static ObjectNode together(JsonNode schema) {
        ObjectNode all = schema.deepCopy();
        boolean refers =
                StreamSupport.stream(schema.path(PARTS).spliterator(), false).anyMatch(part -> part.has(REFERENCE));
        if (refers) {
            all.remove(PARTS);
            schema.path(PARTS).forEach(part -> all.setAll((ObjectNode) part));
        }
        return all;
    }
}
