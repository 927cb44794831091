package no.spinn.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sends each text that has a {@code maxLength} in the OpenAPI document with as many characters, none of which is in the Basic
 * Multilingual Plane, and with one more. The first must not be refused, and the second must be, at its pointer. Texts that have a
 * pattern or a format of their own are left out, as are those whose request is refused before its body is checked.
 */
public final class TextLengths {

    private static final Path DOCUMENT = Path.of("contracts", "openapi.yaml");
    private static final String CHARACTER = "😀";

    private final String organisation;
    private final Map<String, String> bodies;
    private final JsonNode document;
    private final List<String> refused = new ArrayList<>();
    private final TreeSet<String> verified = new TreeSet<>();

    private TextLengths(String organisation, Map<String, String> bodies) throws IOException {
        this.organisation = organisation;
        this.bodies = bodies;
        this.document = new YAMLMapper().readTree(DOCUMENT.toFile());
    }

    /**
     * Returns the texts whose limit is that of the document, such as {@code createWatch /name}.
     *
     * @param bodies by operation, where the example of the document is not enough
     */
    public static List<String> verify(String organisation, Map<String, String> bodies) throws IOException {
        TextLengths lengths = new TextLengths(organisation, bodies);
        OpenApiDocument.read(DOCUMENT).operations().forEach(lengths::verify);
        assertThat(lengths.refused)
                .as("texts that are refused at their documented length")
                .isEmpty();
        return List.copyOf(lengths.verified);
    }

    private void verify(OpenApiDocument.Operation operation) {
        operation.bodyType().filter(type -> type.endsWith("json")).ifPresent(type -> {
            JsonNode schema = document.path("paths")
                    .path(operation.template())
                    .path(operation.method().toLowerCase(Locale.ROOT))
                    .path("requestBody")
                    .path("content")
                    .path(type)
                    .path("schema");
            JsonNode body = body(operation);
            texts(schema, body, "").forEach(text -> verify(operation, body, text));
        });
    }

    private JsonNode body(OpenApiDocument.Operation operation) {
        try {
            return bodies.containsKey(operation.id())
                    ? new YAMLMapper().readTree(bodies.get(operation.id()))
                    : operation.example().orElseGet(() -> new YAMLMapper().createObjectNode());
        } catch (IOException e) {
            throw new AssertionError("the body of %s is not JSON".formatted(operation.id()), e);
        }
    }

    /** A text in a body. */
    private record Text(String pointer, int length) {}

    private Stream<Text> texts(JsonNode given, JsonNode body, String pointer) {
        JsonNode schema = resolved(given);
        if (schema.has("maxLength") && takesAnyCharacter(schema, pointer)) {
            return Stream.of(new Text(pointer, schema.get("maxLength").intValue()));
        }
        if (body.isArray() && !body.isEmpty()) {
            return texts(schema.path("items"), body.get(0), pointer + "/0");
        }
        // Nothing below a member that the body does not have: schemas of conditions contain themselves.
        return !body.isObject()
                ? Stream.empty()
                : schema.path("properties")
                        .propertyStream()
                        .flatMap(member ->
                                texts(member.getValue(), body.path(member.getKey()), pointer + "/" + member.getKey()));
    }

    private JsonNode resolved(JsonNode schema) {
        if (schema.has("$ref")) {
            return resolved(document.at(schema.get("$ref").asText().substring(1)));
        }
        return Stream.of("anyOf", "oneOf", "allOf")
                .flatMap(composed -> schema.path(composed).valueStream())
                .filter(part -> !part.path("type").asText().equals("null"))
                .findFirst()
                .map(this::resolved)
                .orElse(schema);
    }

    private static boolean takesAnyCharacter(JsonNode schema, String pointer) {
        return !pointer.toLowerCase(Locale.ROOT).endsWith("url") // whose characters are those of RFC 3986
                && !schema.has("format")
                && !schema.has("enum")
                && Pattern.compile(schema.path("pattern").asText(""))
                        .matcher(CHARACTER)
                        .find();
    }

    private void verify(OpenApiDocument.Operation operation, JsonNode body, Text text) {
        String name = operation.id() + " " + text.pointer;
        boolean tooLongIsRefused = isRefusedThere(operation, with(body, text, text.length + 1), text);
        boolean longIsRefused = isRefusedThere(operation, with(body, text, text.length), text);
        if (longIsRefused) {
            refused.add(name);
        } else if (tooLongIsRefused) {
            verified.add(name);
        }
    }

    private static JsonNode with(JsonNode body, Text text, int length) {
        JsonNode changed = body.deepCopy();
        int end = text.pointer.lastIndexOf('/');
        String last = text.pointer.substring(end + 1);
        TextNode value = TextNode.valueOf(CHARACTER.repeat(length));
        switch (changed.at(text.pointer.substring(0, end))) {
            case ObjectNode object -> object.set(last, value);
            case ArrayNode array -> array.set(Integer.parseInt(last), value);
            default -> throw new IllegalStateException("no place for " + text.pointer);
        }
        return changed;
    }

    private boolean isRefusedThere(OpenApiDocument.Operation operation, JsonNode body, Text text) {
        Response answer = request(operation)
                .body(body.toString())
                .request(
                        operation.method(),
                        operation
                                .template()
                                .replaceAll("\\{\\w+}", UUID.randomUUID().toString()));
        if (answer.statusCode() < 400) {
            return false;
        }
        List<String> pointers = answer.jsonPath().getList("errors.pointer");
        return pointers != null && pointers.contains(text.pointer);
    }

    private RequestSpecification request(OpenApiDocument.Operation operation) {
        RequestSpecification request = RestAssured.given()
                .contentType(operation.bodyType().orElseThrow())
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "*");
        return operation.open()
                ? request
                : request.auth().oauth2(Tokens.of(organisation, String.join(" ", operation.scopes())));
    }
}
