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
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Validates every response in a test against the OpenAPI document: the status, the media type, and every JSON property, so that
 * undocumented properties fail too.
 */
public final class DocumentedAnswers implements Filter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String API = "/v1/";

    /** The headers that an answer may not have without a word in the document. */
    private static final Set<String> HEADERS = Set.of("ETag", "Link", "Location", "Retry-After");

    private final OpenApiDocument document;

    private DocumentedAnswers(OpenApiDocument document) {
        this.document = document;
    }

    /** Uses the committed document in this file. */
    public static DocumentedAnswers by(Path file) {
        return new DocumentedAnswers(OpenApiDocument.read(file));
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response answer = context.next(request, expected);
        String path = URI.create(request.getURI()).getRawPath();
        verify(
                request.getMethod(),
                path,
                new Answer(
                        answer.statusCode(),
                        header -> Optional.ofNullable(answer.header(header)),
                        Optional.ofNullable(answer.contentType()),
                        answer::asString));
        return answer;
    }

    /** A response that any client has received. */
    private record Answer(
            int status,
            Function<String, Optional<String>> header,
            Optional<String> contentType,
            Supplier<String> text) {}

    /** Validates a response that another client than REST Assured has received. */
    public void verify(HttpResponse<String> answer) {
        verify(
                answer.request().method(),
                answer.uri().getRawPath(),
                new Answer(
                        answer.statusCode(),
                        answer.headers()::firstValue,
                        answer.headers().firstValue("Content-Type"),
                        answer::body));
    }

    private void verify(String method, String path, Answer answer) {
        // Browsers ask with OPTIONS before every operation; no document lists that.
        if (!path.startsWith(API) || method.equals("OPTIONS")) {
            return;
        }
        String what = "the answer %d to %s %s".formatted(answer.status(), method, path);
        Optional<OpenApiDocument.Operation> operation = document.operation(method, path);
        if (operation.isEmpty()) {
            assertThat(answer.status())
                    .as(what + ", which the document does not know")
                    .isGreaterThanOrEqualTo(400);
            return;
        }
        Optional<OpenApiDocument.Answer> documented = operation.get().answer(answer.status());
        assertThat(documented).as(what + ": is its status documented").isPresent();
        verifyHeaders(what, answer, documented.get());
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

    private static void verifyHeaders(String what, Answer answer, OpenApiDocument.Answer documented) {
        documented
                .requiredHeaders()
                .forEach(header -> assertThat(answer.header().apply(header))
                        .as(what + ": the header " + header)
                        .isPresent());
        HEADERS.stream()
                .filter(header -> answer.status() < 300 || answer.status() >= 400)
                .filter(header -> answer.header().apply(header).isPresent())
                .forEach(header -> assertThat(documented.headers())
                        .as(what + ": is its header documented")
                        .contains(header));
    }

    private static String mediaType(Answer answer) {
        return answer.contentType().orElse("").replaceFirst(";.*", "").trim();
    }

    private static JsonNode read(Answer answer) {
        String text = answer.text().get();
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
    }
}
