package no.spinn.kit.representation;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.core.EntityTag;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A response that is ready to be sent.
 *
 * @param mediaType without parameters
 * @param headers all headers, including content type and entity tag
 * @param subjects what the response depends on; if one of them changes, the response is outdated
 */
record CachedResponse(Buffer body, String mediaType, EntityTag tag, List<Header> headers, Set<String> subjects) {

    /** Encoded once, since it is sent often. */
    record Header(CharSequence name, CharSequence value) {

        static Header of(CharSequence name, String value) {
            return new Header(name, HttpHeaders.createOptimized(value));
        }
    }

    /** A coarse check that ignores weights. A request that needs more is passed on to the resource. */
    boolean isAcceptable(@Nullable String accept) {
        return accept == null || accept.contains("*/*") || accept.contains(mediaType);
    }

    void sendTo(HttpServerResponse response) {
        describe(response);
        response.end(body);
    }

    void sendNotModifiedTo(HttpServerResponse response) {
        describe(response);
        response.headers().remove(HttpHeaders.CONTENT_TYPE);
        response.setStatusCode(304).end();
    }

    boolean dependsOnAnyOf(Set<String> changed) {
        return subjects.stream().anyMatch(changed::contains);
    }

    /** The approximate memory in bytes. */
    int weight() {
        return body.length() + 1_000;
    }

    private void describe(HttpServerResponse response) {
        for (Header header : headers) {
            response.headers().add(header.name(), header.value());
        }
    }
}
