package no.spinn.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/**
 * Refuses a body that says itself that it is too large, before it is read. The server below would refuse it as well, but
 * with an empty answer. Bodies of unknown length are counted by {@link BodyCounter}.
 */
@Singleton
class BodyLimit {

    /** Before every other handler of the server, its own body limit (-2) included. */
    private static final int FIRST = -1_000;

    private static final Set<HttpMethod> WITHOUT_BODY = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final ObjectMapper json;
    private final BodyLimits limits;

    BodyLimit(ObjectMapper json, BodyLimits limits) {
        this.json = json;
        this.limits = limits;
    }

    void install(@Observes Router router) {
        router.route().order(FIRST).handler(this::check);
    }

    private void check(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null && WITHOUT_BODY.contains(request.request().method())) {
            request.next();
            return;
        }
        long limit = limits.of(request);
        request.addEndHandler(answered -> LateBody.discard(request.request(), limit));
        if (length == null || length.length() <= 18 && Long.parseLong(length) <= limit) {
            request.next();
        } else {
            refuse(request, limit);
        }
    }

    private void refuse(RoutingContext request, long limit) {
        Problem problem = Problem.of(
                KitProblem.TOO_LARGE,
                BodyCounter.detail(limit),
                List.of(),
                request.request().path(),
                Trace.of(request));
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
