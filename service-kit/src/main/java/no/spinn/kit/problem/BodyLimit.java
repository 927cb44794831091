package no.spinn.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body that says itself that it is too large, before it is read. The server below would refuse it as well, but
 * with an empty answer. Bodies of unknown length are counted by {@link BodyCounter}.
 */
@Singleton
class BodyLimit {

    static final String SETTING = "spinn.http.max-body-size";

    /** Before every other handler of the server, its own body limit (-2) included. */
    private static final int FIRST = -1_000;

    private final ObjectMapper json;
    private final long limit;

    BodyLimit(ObjectMapper json, @ConfigProperty(name = BodyLimit.SETTING) MemorySize limit) {
        this.json = json;
        this.limit = limit.asLongValue();
    }

    void install(@Observes Router router) {
        router.route().order(FIRST).handler(this::check);
    }

    private void check(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || length.length() <= 18 && Long.parseLong(length) <= limit) {
            request.next();
            return;
        }
        String detail = "A body has at most %d bytes.".formatted(limit);
        Problem problem = Problem.of(
                KitProblem.TOO_LARGE, detail, List.of(), request.request().path(), Trace.of(request));
        HttpServerResponse response = request.response()
                .setStatusCode(KitProblem.TOO_LARGE.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        if (request.request().version() != HttpVersion.HTTP_2) {
            // The rest of the body is on its way on this connection; nobody will read it.
            response.putHeader(HttpHeaders.CONNECTION, "close");
        }
        response.end(write(problem));
    }

    private String write(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is plain data", e);
        }
    }
}
