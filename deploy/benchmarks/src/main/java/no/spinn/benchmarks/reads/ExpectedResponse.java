package no.spinn.benchmarks.reads;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The answer of an address, byte by byte.
 *
 * @param tag its ETag, where it has one
 * @param cors the headers by which a browser lets a page read it; none where no page asks
 */
public record ExpectedResponse(String type, Optional<String> tag, byte[] body, Map<String, String> cors) {

    private static final String CORS = "access-control-";

    public static ExpectedResponse of(URI address) throws IOException, InterruptedException {
        return of(HttpRequest.newBuilder(address).build());
    }

    /** The answer to this posted JSON. */
    public static ExpectedResponse of(URI address, String posted) throws IOException, InterruptedException {
        return of(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(posted))
                .build());
    }

    /** The answer to a page of this origin. */
    static ExpectedResponse to(String origin, URI address) throws IOException, InterruptedException {
        return of(HttpRequest.newBuilder(address).header("Origin", origin).build());
    }

    private static ExpectedResponse of(HttpRequest request) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException("%s answers %d".formatted(request.uri(), answer.statusCode()));
            }
            return new ExpectedResponse(
                    answer.headers().firstValue("Content-Type").orElseThrow(),
                    answer.headers().firstValue("ETag"),
                    answer.body(),
                    request.headers().firstValue("Origin").isPresent() ? cors(answer.headers()) : Map.of());
        }
    }

    private static Map<String, String> cors(HttpHeaders headers) {
        return headers.map().entrySet().stream()
                .filter(header -> header.getKey().startsWith(CORS))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, header -> header.getValue().getFirst()));
    }
}
