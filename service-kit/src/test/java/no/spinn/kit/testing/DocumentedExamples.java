package no.spinn.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The examples of bodies in an OpenAPI document: every body in JSON has one, which fits its schema. */
final class DocumentedExamples {

    private final OpenApiDocument document;
    private final List<String> missing = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    private DocumentedExamples(OpenApiDocument document) {
        this.document = document;
    }

    static void verify(OpenApiDocument document) {
        DocumentedExamples examples = new DocumentedExamples(document);
        document.operations().forEach(examples::look);
        document.node()
                .at("/components/responses")
                .properties()
                .forEach(response -> examples.look(
                        "the response " + response.getKey(),
                        List.of("components", "responses", response.getKey()),
                        response.getValue()));
        assertThat(examples.missing)
                .as("bodies without an example; AuthorisationTest with -Dspinn.contracts=write records them")
                .isEmpty();
        assertThat(examples.wrong)
                .as("examples that do not fit their schemas; remove their files, and record them anew")
                .isEmpty();
    }

    private void look(OpenApiDocument.Operation operation) {
        List<String> path =
                List.of("paths", operation.template(), operation.method().toLowerCase(Locale.ROOT));
        look(
                operation.id() + " request",
                and(path, "requestBody"),
                operation.node().path("requestBody"));
        operation.node().path("responses").properties().stream()
                .filter(answer -> !answer.getValue().has("$ref"))
                .forEach(answer -> look(
                        operation.id() + " " + answer.getKey(),
                        and(path, "responses", answer.getKey()),
                        answer.getValue()));
    }

    private void look(String what, List<String> path, JsonNode part) {
        part.path("content").properties().stream()
                .filter(body -> body.getKey().endsWith("json"))
                .forEach(body -> look(
                        what,
                        and(path, "content", body.getKey(), "schema"),
                        body.getValue().path("example"),
                        body.getValue()));
    }

    private void look(String what, List<String> schema, JsonNode example, JsonNode body) {
        if (!example.isMissingNode()) {
            document.faults(schema, example).forEach(fault -> wrong.add(what + ": " + fault));
        } else if (!body.has("examples")) {
            missing.add(what);
        }
    }

    private static List<String> and(List<String> path, String... more) {
        return Stream.concat(path.stream(), Stream.of(more)).toList();
    }
}
