package no.spinn.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Operations and responses of an OpenAPI document. */
public final class OpenApiDocument {

    private static final String ADDRESS = "urn:spinn:openapi";
    private static final String OPERATOR = "spinn:admin";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final Set<String> COMPOSED = Set.of("allOf", "anyOf", "oneOf");

    private final JsonNode document;
    private final JsonSchema schemas;
    private final List<Operation> operations;
    private final Map<List<String>, JsonSchema> compiled = new ConcurrentHashMap<>();

    private OpenApiDocument(JsonNode document, JsonNode strict) {
        this.document = document;
        this.schemas = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(
                        SchemaLocation.of(ADDRESS),
                        strict,
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build());
        this.operations = document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .map(method -> new Operation(method.getKey(), path.getKey(), method.getValue())))
                .sorted(Comparator.comparingInt(Operation::parameters))
                .toList();
    }

    public static OpenApiDocument read(Path file) {
        try {
            JsonNode document = new YAMLMapper().readTree(file.toFile());
            JsonNode strict = document.deepCopy();
            closeObjects(strict);
            return new OpenApiDocument(document, strict);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Clients must tolerate unknown properties; a test must not. */
    private static void closeObjects(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")
                && COMPOSED.stream().noneMatch(object::has)) {
            object.put("additionalProperties", false);
        }
        node.forEach(OpenApiDocument::closeObjects);
    }

    public List<Operation> operations() {
        return operations;
    }

    /** The operation of a request; if two match, the one with more literal segments. */
    public Optional<Operation> operation(String method, String path) {
        return operations.stream()
                .filter(operation -> operation.method.equals(method.toLowerCase(Locale.ROOT)))
                .filter(operation -> operation.path.matcher(path).matches())
                .findFirst();
    }

    /** All scopes of the document but those of which the operation needs one. */
    String scopesOtherThan(Operation operation) {
        Stream<String> others = operations.stream()
                .filter(one -> !one.open())
                .flatMap(one -> one.scopes().stream())
                .distinct()
                .filter(scope -> !operation.scopes().contains(scope));
        return Stream.concat(Stream.of("spinn:nothing"), others).sorted().collect(Collectors.joining(" "));
    }

    /** Operations that change what is stored, and accept a token that may only read. */
    List<String> changesWithoutWriteScope() {
        return operations.stream()
                .filter(operation -> operation.changes() && !operation.open())
                .filter(operation -> !operation.scopes().stream()
                        .allMatch(scope -> scope.endsWith(".write") || scope.equals(OPERATOR)))
                .map(operation -> operation.id() + " changes something with a scope that only reads")
                .toList();
    }

    JsonNode node() {
        return document;
    }

    /** Why a body does not fit the schema at this path. */
    List<String> faults(List<String> path, JsonNode body) {
        return schema(path).validate(body).stream()
                .map(ValidationMessage::toString)
                .toList();
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }

    // From one tree: resolving each schema by its URL would keep a copy of the whole document for each.
    private JsonSchema schema(List<String> path) {
        return compiled.computeIfAbsent(path, where -> {
            JsonNodePath fragment = new JsonNodePath(PathType.JSON_POINTER);
            for (String name : where) {
                fragment = fragment.append(name);
            }
            return Objects.requireNonNull(schemas.getRefSchema(fragment), () -> "no schema at " + where);
        });
    }

    /** One method of one path. */
    public final class Operation {

        private final String method;
        private final String template;
        private final Pattern path;
        private final JsonNode node;

        private Operation(String method, String template, JsonNode node) {
            this.method = method;
            this.template = template;
            this.path = Pattern.compile(Stream.of(template.split("(?<=})|(?=\\{)"))
                    .map(piece -> piece.startsWith("{") ? "[^/]+" : Pattern.quote(piece))
                    .reduce("", String::concat));
            this.node = node;
        }

        JsonNode node() {
            return node;
        }

        /** Where the schema of its body is. */
        List<String> bodySchema() {
            return List.of(
                    "paths",
                    template,
                    method,
                    "requestBody",
                    "content",
                    bodyType().orElseThrow(),
                    "schema");
        }

        private int parameters() {
            return template.split("\\{", -1).length;
        }

        public String method() {
            return method.toUpperCase(Locale.ROOT);
        }

        public String template() {
            return template;
        }

        public String id() {
            return node.path("operationId").asText();
        }

        /** The statuses that it documents. */
        Set<Integer> statuses() {
            return node.path("responses")
                    .propertyStream()
                    .map(answer -> Integer.valueOf(answer.getKey()))
                    .collect(Collectors.toSet());
        }

        /** Whether it is public. */
        public boolean open() {
            return node.path("security").isEmpty();
        }

        /** The scopes, of which one is required. */
        public List<String> scopes() {
            return node.path("security")
                    .valueStream()
                    .flatMap(JsonNode::valueStream)
                    .flatMap(JsonNode::valueStream)
                    .map(JsonNode::asText)
                    .toList();
        }

        /** Whether it concerns a resource with its own URL. */
        boolean isAboutSomething() {
            return template.contains("{");
        }

        /** Whether it requires an Idempotency-Key. */
        public boolean isAct() {
            return parameter("IdempotencyKey");
        }

        /** Whether it changes what is stored. A POST without Idempotency-Key computes an answer. */
        boolean changes() {
            return isAct() || !Set.of("get", "post").contains(method);
        }

        /** Whether it requires If-Match, always or where there is something to replace. */
        public boolean needsVersion() {
            return parameter("IfMatch") || node.path("responses").has("428");
        }

        private boolean parameter(String component) {
            return node.path("parameters")
                    .valueStream()
                    .anyMatch(parameter -> parameter.path("$ref").asText().endsWith("/" + component));
        }

        /** Whether its response is an endless stream. */
        boolean isStream() {
            return node.at("/responses/200/content").has("text/event-stream");
        }

        public Optional<String> bodyType() {
            return node.path("requestBody")
                    .path("content")
                    .propertyStream()
                    .map(Map.Entry::getKey)
                    .findFirst();
        }

        /** The example of a body in the document. */
        public Optional<JsonNode> example() {
            return bodyType()
                    .map(type -> node.path("requestBody").path("content").path(type))
                    .map(body -> Stream.of(
                                    // Written by people, with more in it than what a test sent.
                                    resolved(body.path("schema"))
                                            .path("examples")
                                            .path(0),
                                    body.path("example"))
                            .filter(example -> !example.isMissingNode())
                            .findFirst())
                    .flatMap(example -> example);
        }

        Optional<Answer> answer(int status) {
            JsonNode answer = resolved(node.path("responses").path(Integer.toString(status)));
            return answer.isMissingNode() ? Optional.empty() : Optional.of(new Answer(answer, this, status));
        }
    }

    /** The response of an operation with one status. */
    final class Answer {

        private final JsonNode node;
        private final Operation operation;
        private final int status;

        private Answer(JsonNode node, Operation operation, int status) {
            this.node = node;
            this.operation = operation;
            this.status = status;
        }

        /** The headers that it can have. */
        Set<String> headers() {
            return node.path("headers").propertyStream().map(Map.Entry::getKey).collect(Collectors.toUnmodifiableSet());
        }

        /** The headers that it always has. */
        Set<String> requiredHeaders() {
            return node.path("headers")
                    .propertyStream()
                    .filter(header ->
                            resolved(header.getValue()).path("required").asBoolean())
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toUnmodifiableSet());
        }

        Optional<Body> body(String mediaType) {
            return Stream.of(mediaType, "*/*")
                    .filter(node.path("content")::has)
                    .findFirst()
                    .map(type -> new Body(path(type)));
        }

        private List<String> path(String type) {
            String reference = operation
                    .node
                    .path("responses")
                    .path(Integer.toString(status))
                    .path("$ref")
                    .asText();
            List<String> answer = reference.isEmpty()
                    ? List.of("paths", operation.template, operation.method, "responses", Integer.toString(status))
                    : List.of(reference.substring(2).split("/"));
            return Stream.concat(answer.stream(), Stream.of("content", type, "schema"))
                    .toList();
        }
    }

    /** A body of one media type. */
    final class Body {

        private final List<String> path;

        private Body(List<String> path) {
            this.path = path;
        }

        List<String> faults(JsonNode body) {
            return OpenApiDocument.this.faults(path, body);
        }
    }
}
