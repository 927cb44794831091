package no.spinn.kit.testing;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** Records the first exchange of each operation that has no example yet, in any test. */
final class RecordMissingExamples implements Filter {

    private final OpenApiDocument document;

    private RecordMissingExamples(OpenApiDocument document) {
        this.document = document;
    }

    static RecordMissingExamples of(Path file) {
        return new RecordMissingExamples(OpenApiDocument.read(file));
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response answer = context.next(request, expected);
        document.operation(request.getMethod(), URI.create(request.getURI()).getRawPath())
                .ifPresent(operation -> record(operation, request, answer));
        return answer;
    }

    private void record(OpenApiDocument.Operation operation, FilterableRequestSpecification request, Response answer) {
        RecordedExchanges exchange = new RecordedExchanges();
        exchange.add(
                operation,
                Optional.<Object>ofNullable(request.getBody())
                        .filter(String.class::isInstance)
                        .map(Object::toString),
                answer.statusCode(),
                Objects.requireNonNullElse(answer.contentType(), "").replaceFirst(";.*", ""),
                answer.asString());
        try {
            exchange.writeMissing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
