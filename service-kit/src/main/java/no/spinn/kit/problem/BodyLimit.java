package no.spinn.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body that is too large before it is read. The server below would do so as well, but with an empty answer.
 */
@Singleton
class BodyLimit {

    /** Before every other handler of the server, its own body limit (-2) included. */
    private static final int FIRST = -1_000;

    private final ObjectMapper json;
    private final long limit;

    BodyLimit(ObjectMapper json, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
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
        // The rest of the body is on its way; nobody will read it.
        request.response()
                .setStatusCode(KitProblem.TOO_LARGE.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(write(problem));
    }

    private String write(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is plain data", e);
        }
    }
}
