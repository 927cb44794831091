package no.spinn.kit.request;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.http.RouteProblems;

/**
 * Refuses a body whose Content-Length exceeds the limit, before it is read. The HTTP server would refuse it as well, but with an
 * empty response. {@link BodySizeInterceptor} handles bodies of unknown length.
 */
@Singleton
class BodyLimitHandler {

    /** Before every other handler of the server, its own body limit (-2) included. */
    private static final int FIRST = -1_000;

    private static final Set<HttpMethod> WITHOUT_BODY = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final BodyLimits limits;
    private final BodyLimitSettings settings;
    private final RouteProblems problems;

    BodyLimitHandler(BodyLimits limits, BodyLimitSettings settings, RouteProblems problems) {
        this.limits = limits;
        this.settings = settings;
        this.problems = problems;
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
        BodyProgress.watch(request, settings.bodyProgress());
        request.addEndHandler(answered -> BodyDrain.discard(request.request(), limit));
        if (length == null || length.length() <= 18 && Long.parseLong(length) <= limit) {
            request.next();
        } else {
            refuse(request, limit);
        }
    }

    private void refuse(RoutingContext request, long limit) {
        if (request.request().version() != HttpVersion.HTTP_2) {
            // The rest of the body is in transit on this connection, but is not read.
            request.response().putHeader(HttpHeaders.CONNECTION, "close");
        }
        problems.answer(request, KitProblem.TOO_LARGE, BodySizeInterceptor.detail(limit));
    }
}
