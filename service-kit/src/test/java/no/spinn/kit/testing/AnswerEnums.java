package no.spinn.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** The enums that the answers of an OpenAPI document can have. People read their values, so each needs a text. */
public final class AnswerEnums {

    private static final String SCHEMAS = "/components/schemas/";

    private final JsonNode document;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> values = new TreeSet<>();

    private AnswerEnums(JsonNode document) {
        this.document = document;
    }

    /**
     * The values as {@code schema.value}, from the committed document of this module.
     *
     * @param withTitles enums whose values stand beside a title of their own in every answer
     */
    public static Set<String> ofThisModule(String... withTitles) {
        AnswerEnums enums = new AnswerEnums(read(Path.of("contracts/openapi.yaml")));
        enums.seen.addAll(Set.of(withTitles));
        enums.document.path("paths").findValues("responses").forEach(enums::walk);
        return enums.values;
    }

    private static JsonNode read(Path file) {
        try {
            return new YAMLMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void walk(JsonNode node) {
        String reference = node.path("$ref").asText();
        if (reference.startsWith("#" + SCHEMAS)) {
            follow(reference.substring(1 + SCHEMAS.length()));
        } else if (reference.startsWith("#")) {
            walk(document.at(reference.substring(1)));
        }
        // An enum without a name of its own can have no text: it is reported as one that has none.
        add("(an enum without a name)", node);
        walkInto(node);
    }

    /** Examples are data, in which a member may be called as it likes. */
    private void walkInto(JsonNode node) {
        if (node.isArray()) {
            node.forEach(this::walk);
        }
        node.properties().stream()
                .filter(member -> !member.getKey().startsWith("example"))
                .forEach(member -> walk(member.getValue()));
    }

    private void add(String name, JsonNode schema) {
        schema.path("enum").forEach(value -> values.add(name + "." + value.asText()));
    }

    private void follow(String name) {
        if (!seen.add(name)) {
            return;
        }
        JsonNode schema = document.at(SCHEMAS + name);
        add(name, schema);
        walkInto(schema);
    }
}
