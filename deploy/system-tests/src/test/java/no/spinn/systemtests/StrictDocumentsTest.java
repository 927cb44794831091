package no.spinn.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.spinn.local.Service;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a strict generator of clients needs is in the documents, for every operation and every schema. */
class StrictDocumentsTest {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final String SCHEMAS = "#/components/schemas/";

    /** Answers of which each member can be absent: a text in three languages, figures of few organisations, what was asked for. */
    private static final Set<String> ALL_OPTIONAL =
            Set.of("LocalizedText", "BarometerFigures", "Expanded", "Highlights");

    @ParameterizedTest
    @EnumSource
    void everyObjectSaysWhichMembersItHas(Service service) throws IOException {
        List<String> silent = new ArrayList<>();
        walk(read(service), "", (place, node) -> {
            if (isObject(node)
                    && Stream.of("$ref", "properties", "additionalProperties").noneMatch(node::has)) {
                silent.add(place);
            }
        });
        assertThat(silent).isEmpty();
    }

    /** A schema that matches no record has no member that is required, and a strict client can rely on none. */
    @ParameterizedTest
    @EnumSource
    void everyAnswerSaysWhatIsAlwaysThere(Service service) throws IOException {
        JsonNode document = read(service);
        Set<String> sent = new HashSet<>();
        document.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    collect(operation.path("requestBody"), document, sent);
                    collect(operation.path("parameters"), document, sent);
                }));
        assertThat(document.at("/components/schemas").properties().stream()
                        .filter(schema -> !sent.contains(schema.getKey()))
                        .filter(schema -> schema.getValue().has("properties")
                                && !schema.getValue().has("required"))
                        .map(Map.Entry::getKey))
                .isSubsetOf(ALL_OPTIONAL);
    }

    /** The names of all schemas that a part of the document uses. */
    private static void collect(JsonNode part, JsonNode document, Set<String> names) {
        walk(part, "", (place, node) -> {
            String reference = node.path("$ref").asText();
            if (reference.startsWith(SCHEMAS) && names.add(reference.substring(SCHEMAS.length()))) {
                collect(resolved(document, node), document, names);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyOperationReadsTheLanguage(Service service) throws IOException {
        JsonNode document = read(service);
        assertThat(operations(document, operation -> !takes(document, operation, "Accept-Language")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyConditionHasItsHeader(Service service) throws IOException {
        JsonNode document = read(service);
        assertThat(operations(
                        document,
                        operation -> operation.at("/responses").has("428") && !takes(document, operation, "If-Match")))
                .isEmpty();
        assertThat(operations(
                        document,
                        operation ->
                                operation.at("/responses").has("304") && !takes(document, operation, "If-None-Match")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyAnswerSaysWhenToAskAgain(Service service) throws IOException {
        JsonNode document = read(service);
        for (String status : List.of("429", "503")) {
            assertThat(operations(
                            document,
                            operation -> !resolved(
                                            document,
                                            operation.path("responses").path(status))
                                    .path("headers")
                                    .has("Retry-After")))
                    .isEmpty();
        }
        assertThat(operations(
                        document,
                        operation -> operation.path("responses").properties().stream()
                                .filter(answer -> answer.getKey().startsWith("20"))
                                .anyMatch(answer ->
                                        !answer.getValue().path("headers").has("RateLimit"))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyPageHasALink(Service service) throws IOException {
        JsonNode document = read(service);
        assertThat(operations(document, operation -> {
                    JsonNode answer = operation.path("responses").path("200");
                    JsonNode shown = resolved(
                            document,
                            answer.path("content").path("application/json").path("schema"));
                    return shown.at("/properties/next").isObject()
                            && shown.at("/properties/items").isObject()
                            && !answer.path("headers").has("Link");
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyScopeIsDescribed(Service service) throws IOException {
        JsonNode document = read(service);
        JsonNode scheme = document.at("/components/securitySchemes/maskinporten");
        assertThat(scheme.path("type").asText()).isEqualTo("oauth2");
        JsonNode scopes = scheme.at("/flows/clientCredentials/scopes");
        assertThat(operations(
                        document,
                        operation -> operation
                                .path("security")
                                .valueStream()
                                .flatMap(requirement ->
                                        requirement.path("maskinporten").valueStream())
                                .anyMatch(scope ->
                                        scopes.path(scope.asText()).asText().isBlank())))
                .isEmpty();
        assertThat(operations(
                        document,
                        operation -> operation
                                .path("security")
                                .valueStream()
                                .anyMatch(requirement ->
                                        requirement.path("maskinporten").isEmpty())))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyMergePatchTakesNull(Service service) throws IOException {
        JsonNode document = read(service);
        assertThat(operations(
                        document,
                        operation -> resolved(
                                        document,
                                        operation.at("/requestBody/content/application~1merge-patch+json/schema"))
                                .path("properties")
                                .valueStream()
                                .anyMatch(member -> member.path("anyOf")
                                        .valueStream()
                                        .noneMatch(
                                                one -> one.path("type").asText().equals("null")))))
                .isEmpty();
    }

    private static JsonNode read(Service service) throws IOException {
        return YAML.readTree(
                Path.of("../..", service.folder(), "contracts", "openapi.yaml").toFile());
    }

    /** The operations of this kind, by their ids. */
    private static Set<String> operations(JsonNode document, Predicate<JsonNode> kind) {
        List<JsonNode> all = document.path("paths")
                .valueStream()
                .flatMap(item -> item.properties().stream())
                .filter(operation -> METHODS.contains(operation.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        assertThat(all).isNotEmpty();
        return all.stream()
                .filter(kind)
                .map(operation -> operation.path("operationId").asText())
                .collect(Collectors.toSet());
    }

    private static boolean takes(JsonNode document, JsonNode operation, String header) {
        return operation
                .path("parameters")
                .valueStream()
                .map(parameter -> resolved(document, parameter))
                .anyMatch(parameter -> parameter.path("name").asText().equals(header));
    }

    private static JsonNode resolved(JsonNode document, JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static boolean isObject(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.asText().equals("object")
                || type.valueStream().anyMatch(one -> one.asText().equals("object"));
    }

    /** Visits every schema; an example is none. */
    private static void walk(JsonNode node, String place, BiConsumer<String, JsonNode> visitor) {
        visitor.accept(place, node);
        node.properties().stream()
                .filter(member -> !Set.of("example", "examples").contains(member.getKey()))
                .forEach(member -> walk(member.getValue(), place + "/" + member.getKey(), visitor));
        if (node.isArray()) {
            node.forEach(item -> walk(item, place, visitor));
        }
    }
}
