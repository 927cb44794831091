package no.spinn.kit.browser;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import no.spinn.kit.operation.Operation;
import no.spinn.kit.operation.Operations;
import org.jspecify.annotations.Nullable;

/** Answers preflights, and completes the headers of all responses that the response cache does not send. */
@Singleton
class BrowserRoute {

    /** After the response cache, which sends the headers of public responses itself, and before all that may refuse. */
    private static final int AFTER_THE_CACHE = -1_900;

    private static final String OPERATIONS = "/v1/";
    private static final String ASSISTANTS = "/mcp";
    private static final String NO_STORE = "private, no-store";

    private final Operations operations;
    private final Origins origins;
    private final Preflights preflights;

    BrowserRoute(Operations operations, Origins origins, Preflights preflights) {
        this.operations = operations;
        this.origins = origins;
        this.preflights = preflights;
    }

    void install(@Observes Router router) {
        for (String path : List.of(OPERATIONS + "*", ASSISTANTS, "/q/openapi*")) {
            router.route(path).order(AFTER_THE_CACHE).handler(this::complete);
        }
    }

    private void complete(RoutingContext context) {
        HttpServerRequest request = context.request();
        String path = context.normalizedPath();
        if ((path.startsWith(OPERATIONS) || path.equals(ASSISTANTS)) && isPreflight(request)) {
            preflights.answer(context, operations.at(path));
            return;
        }
        Optional<Operation> operation = operations.find(request.method().name(), path);
        boolean isPublic = operation.map(Operation::isPublic).orElse(true);
        boolean hasToken = request.headers().contains(HttpHeaders.AUTHORIZATION);
        context.addHeadersEndHandler(head -> {
            MultiMap headers = context.response().headers();
            if (!isPublic || hasToken && !headers.contains(HttpHeaders.CACHE_CONTROL)) {
                headers.set(HttpHeaders.CACHE_CONTROL, NO_STORE);
            }
            // With a token as well, so that a shared cache may keep what it gets: a page that may send none learned it
            // beforehand.
            if (isPublic) {
                Cors.allowAll(headers);
            } else {
                allowTrusted(request.getHeader(HttpHeaders.ORIGIN), headers);
            }
        });
        context.next();
    }

    private static boolean isPreflight(HttpServerRequest request) {
        return request.method() == HttpMethod.OPTIONS
                && request.headers().contains(HttpHeaders.ORIGIN)
                && request.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
    }

    private void allowTrusted(@Nullable String origin, MultiMap headers) {
        String vary = headers.get(HttpHeaders.VARY);
        headers.set(HttpHeaders.VARY, vary == null ? "Origin" : vary + ", Origin");
        if (origin != null && origins.trust(origin)) {
            Cors.allow(origin, headers);
        }
    }
}
