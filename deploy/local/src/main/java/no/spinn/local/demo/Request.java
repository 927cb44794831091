package no.spinn.local.demo;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request that can be printed and sent. */
record Request(
        String method,
        URI address,
        Map<String, String> headers,
        @Nullable String body) {

    static Request get(URI address) {
        return new Request("GET", address, Map.of("Accept-Language", "en"), null);
    }

    static Request post(URI address, String body) {
        return new Request("POST", address, Map.of("Accept-Language", "en"), body)
                .with("Content-Type", "application/json");
    }

    static Request put(URI address, String body) {
        return new Request("PUT", address, Map.of("Accept-Language", "en"), body)
                .with("Content-Type", "application/json");
    }

    /** A POST without a body. */
    static Request act(URI address) {
        return new Request("POST", address, Map.of("Accept-Language", "en"), null);
    }

    static Request patch(URI address, String body) {
        return new Request("PATCH", address, Map.of("Accept-Language", "en"), body)
                .with("Content-Type", "application/merge-patch+json");
    }

    Request with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Request(method, address, more, body);
    }

    Request by(String token) {
        return with("Authorization", "Bearer " + token);
    }

    HttpRequest toHttp() {
        HttpRequest.Builder http = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(10))
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(http::header);
        return http.build();
    }
}
