package no.spinn.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares the generated OpenAPI document with the committed one. Run with {@code -Dspinn.contracts=write} to accept a change;
 * the commit then shows the difference.
 */
public final class OpenApiContract {

    private static final Path COMMITTED = Path.of("contracts", "openapi.yaml");

    private OpenApiContract() {}

    public static void verify() throws IOException {
        String generated = RestAssured.given()
                .accept("application/yaml")
                .get("/q/openapi?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        JsonNode document = new YAMLMapper().readTree(generated);
        everyReferenceLeadsSomewhere(document);
        everyBodyIsDescribed(document);
        everyOperationCanSucceed(document);
        assertThat(LoosePatterns.of(document)).as("patterns without anchors").isEmpty();
        if ("write".equals(System.getProperty("spinn.contracts"))) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, generated);
        }
        assertThat(content(generated))
                .as("the OpenAPI document changed; run the test with -Dspinn.contracts=write and commit the result")
                .isEqualTo(content(Files.readString(COMMITTED)));
        DocumentedExamples.verify(OpenApiDocument.read(COMMITTED));
    }

    private static void everyReferenceLeadsSomewhere(JsonNode document) {
        assertThat(document.findValuesAsText("$ref"))
                .isNotEmpty()
                .allMatch(reference -> document.at(reference.substring(1)).isObject());
    }

    /** Without {@code @Produces}, the document has a response without content. */
    private static void everyBodyIsDescribed(JsonNode document) {
        assertThat(document.findValues("content")).isNotEmpty().noneMatch(JsonNode::isEmpty);
    }

    private static void everyOperationCanSucceed(JsonNode document) {
        assertThat(document.findValues("responses"))
                .filteredOn(answers -> answers.has("500"))
                .isNotEmpty()
                .allMatch(answers -> answers.propertyStream()
                        .anyMatch(answer -> answer.getKey().startsWith("2")));
    }

    /** The content of a document. The order of properties has no meaning; in a few places it is that of a hash table. */
    private static Object content(String document) throws IOException {
        return withoutOrder(new YAMLMapper().readValue(document, Object.class));
    }

    private static Object withoutOrder(Object node) {
        if (!(node instanceof Map<?, ?> object)) {
            return node instanceof List<?> list
                    ? list.stream().map(OpenApiContract::withoutOrder).toList()
                    : node;
        }
        Map<Object, Object> unordered = new HashMap<>();
        object.forEach((name, value) -> unordered.put(
                name,
                name.equals("required") && value instanceof List<?> names ? Set.copyOf(names) : withoutOrder(value)));
        return unordered;
    }
}
