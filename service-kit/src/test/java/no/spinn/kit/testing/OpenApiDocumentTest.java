package no.spinn.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The validation finds undocumented and wrong responses. */
class OpenApiDocumentTest {

    private static final String THINGS = """
            openapi: 3.1.0
            paths:
              /v1/things/{id}:
                get:
                  operationId: getThing
                  responses:
                    "200":
                      content:
                        application/json:
                          schema: {$ref: "#/components/schemas/Thing"}
                    "404": {$ref: "#/components/responses/Problem"}
              /v1/things/first:
                get: {operationId: getFirst}
            components:
              responses:
                Problem:
                  content:
                    application/problem+json:
                      schema: {type: object, required: [code]}
              schemas:
                Thing:
                  type: object
                  required: [size]
                  properties:
                    size: {type: integer}
                    colour: {$ref: "#/components/schemas/Colour"}
                Colour: {type: string, enum: [red]}
            """;

    @TempDir
    Path directory;

    @Test
    void findsTheOperationThatIsMeant() throws IOException {
        assertThat(document().operation("GET", "/v1/things/7"))
                .hasValueSatisfying(operation -> assertThat(operation.id()).isEqualTo("getThing"));
        assertThat(document().operation("GET", "/v1/things/first"))
                .hasValueSatisfying(operation -> assertThat(operation.id()).isEqualTo("getFirst"));
        assertThat(document().operation("PUT", "/v1/things/7")).isEmpty();
        assertThat(document().operation("GET", "/v1/things/7/8")).isEmpty();
    }

    @Test
    void holdsBodiesAgainstTheirSchemas() throws IOException {
        assertThat(faults(200, "application/json", "{\"size\":1,\"colour\":\"red\"}"))
                .isEmpty();
        assertThat(faults(200, "application/json", "{}")).hasSize(1);
        assertThat(faults(200, "application/json", "{\"size\":1,\"colour\":\"blue\"}"))
                .hasSize(1);
        assertThat(faults(200, "application/json", "{\"size\":1,\"colour\":null}"))
                .isNotEmpty();
        assertThat(faults(404, "application/problem+json", "{\"code\":\"x\"}")).isEmpty();
        assertThat(faults(404, "application/problem+json", "{}")).hasSize(1);
    }

    @Test
    void knowsNoPropertyThatIsNotDocumented() throws IOException {
        assertThat(faults(200, "application/json", "{\"size\":1,\"weight\":2}"))
                .singleElement()
                .asString()
                .contains("weight");
    }

    private List<String> faults(int status, String type, String body) throws IOException {
        return document()
                .operation("GET", "/v1/things/7")
                .orElseThrow()
                .answer(status)
                .orElseThrow()
                .body(type)
                .orElseThrow()
                .faults(new ObjectMapper().readTree(body));
    }

    private OpenApiDocument document() throws IOException {
        Path file = directory.resolve("openapi.yaml");
        Files.writeString(file, THINGS);
        return OpenApiDocument.read(file);
    }
}
