package no.spinn.kit.representation;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.core.EntityTag;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is ready to be sent.
 *
 * @param mediaType without parameters
 * @param headers all but content type and entity tag
 * @param subjects what it tells of; when one of these changes, it is out of date
 */
record Representation(
        Buffer body, String mediaType, EntityTag tag, Map<CharSequence, CharSequence> headers, Set<String> subjects) {

    /** Said without weighing: whoever has finer wishes is answered where they are understood. */
    boolean isAcceptable(@Nullable String accept) {
        return accept == null || accept.contains("*/*") || accept.contains(mediaType);
    }

    void sendTo(HttpServerResponse response) {
        describe(response);
        response.putHeader(HttpHeaders.CONTENT_TYPE, mediaType + ";charset=UTF-8");
        response.end(body);
    }

    void sendNotModifiedTo(HttpServerResponse response) {
        describe(response);
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
        headers.forEach(response::putHeader);
        response.putHeader(HttpHeaders.ETAG, '"' + tag.getValue() + '"');
    }
}
