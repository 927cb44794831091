package no.spinn.kit.representation;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.core.EntityTag;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is ready to be sent.
 *
 * @param mediaType without parameters
 * @param headers the content type and the entity tag among them
 * @param subjects what it tells of; when one of these changes, it is out of date
 */
record Representation(Buffer body, String mediaType, EntityTag tag, List<Header> headers, Set<String> subjects) {

    /** In bytes already, since it is sent often. */
    record Header(CharSequence name, CharSequence value) {

        static Header of(CharSequence name, String value) {
            return new Header(name, HttpHeaders.createOptimized(value));
        }
    }

    /** Said without weighing: whoever has finer wishes is answered where they are understood. */
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

    boolean tellsOfAnyOf(Set<String> changed) {
        return subjects.stream().anyMatch(changed::contains);
    }

    /** About how much memory it takes. */
    int weight() {
        return body.length() + 1_000;
    }

    private void describe(HttpServerResponse response) {
        for (Header header : headers) {
            response.headers().add(header.name(), header.value());
        }
    }
}
