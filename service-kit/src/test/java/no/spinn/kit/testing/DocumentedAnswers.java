package no.spinn.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Holds every answer that a test gets against the OpenAPI document: its status, its media type, and of JSON every property,
 * those included that the document does not know.
 */
public final class DocumentedAnswers implements Filter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String API = "/v1/";

    private final OpenApiDocument document;

    private DocumentedAnswers(OpenApiDocument document) {
        this.document = document;
    }

    /** By the document that is committed in this file. */
    public static DocumentedAnswers by(Path file) {
        return new DocumentedAnswers(OpenApiDocument.read(file));
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response answer = context.next(request, expected);
        String path = URI.create(request.getURI()).getRawPath();
        if (path.startsWith(API)) {
            verify(request.getMethod(), path, answer);
        }
        return answer;
    }

    private void verify(String method, String path, Response answer) {
        String what = "the answer %d to %s %s".formatted(answer.statusCode(), method, path);
        Optional<OpenApiDocument.Operation> operation = document.operation(method, path);
        if (operation.isEmpty()) {
            assertThat(answer.statusCode())
                    .as(what + ", which the document does not know")
                    .isGreaterThanOrEqualTo(400);
            return;
        }
        Optional<OpenApiDocument.Answer> documented = operation.get().answer(answer.statusCode());
        assertThat(documented).as(what + ": is its status documented").isPresent();
        documented
                .get()
                .headers()
                .forEach(header -> assertThat(answer.header(header))
                        .as(what + ": the header " + header)
                        .isNotNull());
        String type = mediaType(answer);
        if (type.isEmpty()) {
            return;
        }
        Optional<OpenApiDocument.Body> body = documented.get().body(type);
        assertThat(body).as(what + ": is its type " + type + " documented").isPresent();
        if (type.endsWith("json")) {
            assertThat(body.get().faults(read(answer))).as(what).isEmpty();
        }
    }

    private static String mediaType(Response answer) {
        String type = answer.contentType();
        return type == null ? "" : type.replaceFirst(";.*", "").trim();
    }

    private static JsonNode read(Response answer) {
        try {
            return JSON.readTree(answer.asString());
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + answer.asString(), e);
        }
    }
}
