package no.spinn.portal.pages.developers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** An operation of a service. */
record Operation(Document document, String path, String verb, JsonNode node) {

    private static final String JSON = "application/json";

    /** A parameter of the path, the query or the headers. */
    record Parameter(String name, String in, String type, boolean required, String description) {}

    /** An answer by its status. */
    record Response(
            String status, String description, @Nullable Body body) {}

    /** A body with its type and an example, which a test has sent or received. */
    record Body(String mediaType, TypeName type, @Nullable String example) {}

    public String id() {
        return node.path("operationId").asText();
    }

    public String method() {
        return verb.toUpperCase(Locale.ROOT);
    }

    public String tag() {
        return node.path("tags").path(0).asText();
    }

    public String summary() {
        return node.path("summary").asText();
    }

    public String description() {
        return node.path("description").asText();
    }

    /** The scopes that a token needs; empty when none is needed. */
    public List<String> scopes() {
        List<String> scopes = new ArrayList<>();
        node.path("security").forEach(way -> way.forEach(all -> all.forEach(scope -> scopes.add(scope.asText()))));
        return scopes.stream().distinct().toList();
    }

    public boolean isPublic() {
        JsonNode security = node.path("security");
        return security.isEmpty()
                || StreamSupport.stream(security.spliterator(), false).anyMatch(JsonNode::isEmpty);
    }

    public List<Parameter> parameters() {
        return StreamSupport.stream(node.path("parameters").spliterator(), false)
                .map(document::resolve)
                .map(parameter -> new Parameter(
                        parameter.path("name").asText(),
                        parameter.path("in").asText(),
                        TypeName.of(parameter.path("schema")).words(),
                        parameter.path("required").asBoolean(),
                        parameter.path("description").asText()))
                .toList();
    }

    public @Nullable Body request() {
        return body(document.resolve(node.path("requestBody")).path("content"));
    }

    public List<Response> responses() {
        return node.path("responses").properties().stream()
                .map(entry -> response(entry.getKey(), document.resolve(entry.getValue())))
                .toList();
    }

    private static Response response(String status, JsonNode response) {
        return new Response(status, response.path("description").asText(), body(response.path("content")));
    }

    private static @Nullable Body body(JsonNode content) {
        if (content.isEmpty()) {
            return null;
        }
        String mediaType = content.has(JSON) ? JSON : content.fieldNames().next();
        JsonNode body = content.path(mediaType);
        JsonNode example = body.has("example")
                ? body.path("example")
                : body.path("examples").path(0).path("value");
        return new Body(mediaType, TypeName.of(body.path("schema")), example.isMissingNode() ? null : pretty(example));
    }

    private static String pretty(JsonNode example) {
        return example.isTextual() ? example.asText() : example.toPrettyString();
    }
}
