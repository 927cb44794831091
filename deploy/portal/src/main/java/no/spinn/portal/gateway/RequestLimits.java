package no.spinn.portal.gateway;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a request may have, before anything is sent to a service. The body itself is counted by the service that reads it. */
final class RequestLimits {

    /** Colon, space and line end of a header. */
    private static final int PUNCTUATION = 4;

    /** More digits are more than any limit. */
    private static final int MOST_DIGITS = 18;

    private final int maxUriLength;
    private final long maxHeaderSize;
    private final long maxBodySize;

    RequestLimits(GatewaySettings settings) {
        this.maxUriLength = settings.maxUriLength();
        this.maxHeaderSize = settings.maxHeaderSize().asLongValue();
        this.maxBodySize = settings.maxBodySize().asLongValue();
    }

    /** Why the request is refused, if it is. */
    Optional<Refusal> check(HttpServerRequest request) {
        if (request.uri().length() > maxUriLength) {
            return refuse(GatewayProblem.URI_TOO_LONG, "Path and query may have at most %d characters.", maxUriLength);
        }
        if (headerSize(request) > maxHeaderSize) {
            return refuse(GatewayProblem.HEADERS_TOO_LARGE, "All headers may have at most %d bytes.", maxHeaderSize);
        }
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && exceeds(length)) {
            return refuse(GatewayProblem.TOO_LARGE, "The body may have at most %d bytes.", maxBodySize);
        }
        return isDelimited(request, length)
                ? Optional.empty()
                : refuse(GatewayProblem.MALFORMED, "The end of the body is not clear from the headers.", 0);
    }

    private boolean exceeds(String length) {
        return length.length() > MOST_DIGITS || Long.parseLong(length) > maxBodySize;
    }

    /** Two servers that disagree on where a body ends would disagree on what the next request is. */
    private static boolean isDelimited(HttpServerRequest request, @Nullable String length) {
        List<String> encodings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        return encodings.isEmpty() || length == null && encodings.equals(List.of("chunked"));
    }

    private static long headerSize(HttpServerRequest request) {
        long size = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            size += header.getKey().length() + header.getValue().length() + PUNCTUATION;
        }
        return size;
    }

    private static Optional<Refusal> refuse(GatewayProblem problem, String detail, long limit) {
        return Optional.of(new Refusal(problem, detail.formatted(limit)));
    }
}
