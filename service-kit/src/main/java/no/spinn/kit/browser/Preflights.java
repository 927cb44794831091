package no.spinn.kit.browser;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.spinn.kit.operation.Operation;
import no.spinn.kit.operation.Operations;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.http.RouteProblems;

/** Answers the question of a browser whether a page may send a request (a CORS preflight). */
@Singleton
class Preflights {

    private static final String SECONDS_TO_REMEMBER = "7200";

    /** The question of each origin is another one, and so is that about each method or header. */
    private static final String VARY = "Origin, Access-Control-Request-Method, Access-Control-Request-Headers";

    private final Origins origins;
    private final RouteProblems problems;

    Preflights(Origins origins, RouteProblems problems) {
        this.origins = origins;
        this.problems = problems;
    }

    void answer(RoutingContext context, List<Operation> atPath) {
        HttpServerRequest request = context.request();
        MultiMap headers = context.response().headers();
        headers.set(HttpHeaders.VARY, VARY);
        if (atPath.isEmpty()) {
            problems.answer(context, KitProblem.NOT_FOUND, KitDetail.NO_SUCH_PATH.words());
            return;
        }
        Optional<Operation> wanted =
                Operations.of(request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD), atPath);
        if (wanted.isEmpty()) {
            headers.set(HttpHeaders.ALLOW, Operations.methods(atPath));
            problems.answer(context, KitProblem.METHOD_NOT_ALLOWED, KitDetail.NO_SUCH_METHOD.words());
            return;
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        Set<String> named = headerNames(request);
        if (origins.trust(origin)) {
            allow(context, origin, atPath);
        } else if (wanted.get().isPublic() && !named.contains("authorization")) {
            allow(context, "*", atPath);
        } else {
            problems.answer(context, KitProblem.ORIGIN_REFUSED, KitDetail.ORIGIN_REFUSED.words());
        }
    }

    private static void allow(RoutingContext context, String origin, List<Operation> atPath) {
        MultiMap headers = context.response().headers();
        Cors.allow(origin, headers);
        headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, Operations.methods(atPath));
        headers.set(HttpHeaders.ACCESS_CONTROL_MAX_AGE, SECONDS_TO_REMEMBER);
        String named = context.request().getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS);
        if (named != null) {
            headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, named);
        }
        context.response().setStatusCode(204).end();
    }

    private static Set<String> headerNames(HttpServerRequest request) {
        String named = request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS);
        return named == null
                ? Set.of()
                : Set.copyOf(Arrays.stream(named.toLowerCase(Locale.ROOT).split(",", -1))
                        .map(String::strip)
                        .distinct()
                        .toList());
    }
}
