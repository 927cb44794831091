package no.spinn.portal.pages.developers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A type in few words.
 *
 * @param schema the name of the schema that it refers to, to link to it; empty when it refers to none
 */
record TypeName(String words, String schema) {

    private static final String PREFIX = "#/components/schemas/";

    static TypeName of(JsonNode node) {
        String reference = node.path("$ref").asText();
        if (reference.startsWith(PREFIX)) {
            String name = reference.substring(PREFIX.length());
            return new TypeName(name, name);
        }
        if (node.has("items")) {
            TypeName items = of(node.path("items"));
            return new TypeName("array of " + items.words(), items.schema());
        }
        for (String choice : new String[] {"oneOf", "anyOf", "allOf"}) {
            if (node.has(choice)) {
                return choice(node.path(choice));
            }
        }
        if (node.path("additionalProperties").isObject() && !node.has("properties")) {
            TypeName values = of(node.path("additionalProperties"));
            return new TypeName("map of " + values.words(), values.schema());
        }
        return new TypeName(simple(node), "");
    }

    private static TypeName choice(JsonNode choices) {
        TypeName first = of(choices.path(0));
        String words = StreamSupport.stream(choices.spliterator(), false)
                .map(choice -> of(choice).words())
                .distinct()
                .collect(Collectors.joining(" or "));
        return new TypeName(words, first.schema());
    }

    private static String simple(JsonNode node) {
        if (node.has("const")) {
            return node.path("const").toString();
        }
        if (node.has("enum") && !node.has("type")) {
            return StreamSupport.stream(node.path("enum").spliterator(), false)
                    .map(JsonNode::toString)
                    .collect(Collectors.joining(" or "));
        }
        JsonNode type = node.path("type");
        String words = type.isArray()
                ? StreamSupport.stream(type.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(" or "))
                : type.asText("any value");
        String format = node.path("format").asText();
        return format.isEmpty() ? words : "%s (%s)".formatted(words, format);
    }
}
