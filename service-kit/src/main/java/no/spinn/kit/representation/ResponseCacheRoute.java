package no.spinn.kit.representation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import no.spinn.kit.browser.Cors;
import no.spinn.kit.precondition.Preconditions;
import no.spinn.kit.ratelimit.Allowance;
import no.spinn.kit.ratelimit.RateLimits;
import no.spinn.kit.ratelimit.RatePolicy;

/**
 * Serves cached responses before any other handler of the service. It passes on every request that the cache cannot answer:
 * callers with a token, other methods and media types, and callers over their rate limit.
 */
@Singleton
class ResponseCacheRoute {

    /** Before everything else: each further handler costs a good part of what the response costs. */
    private static final int FIRST = -2_000;

    private static final int LONGEST_URI = 500;
    private static final int LONGEST_LANGUAGE_HEADER = 200;

    private final ResponseCache cache;
    private final RateLimits limits;
    private final Counter served;

    ResponseCacheRoute(ResponseCache cache, RateLimits limits, MeterRegistry meters) {
        this.cache = cache;
        this.limits = limits;
        this.served = Counter.builder("spinn.representations.served")
                .description("Requests answered from the response cache")
                .register(meters);
    }

    void install(@Observes Router router) {
        router.get("/v1/*").order(FIRST).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        HttpServerRequest request = context.request();
        String language = request.headers().get(HttpHeaders.ACCEPT_LANGUAGE);
        String acceptLanguage = language == null ? "" : language;
        if (!isPublic(request) || acceptLanguage.length() > LONGEST_LANGUAGE_HEADER) {
            context.next();
            return;
        }
        CachedResponse found = cache.find(request.uri(), acceptLanguage);
        if (found != null && found.isAcceptable(request.headers().get(HttpHeaders.ACCEPT))) {
            send(found, context);
        } else {
            context.put(CacheMiss.KEY, new CacheMiss(request.uri(), acceptLanguage, cache.generation()));
            context.next();
        }
    }

    private void send(CachedResponse found, RoutingContext context) {
        Allowance allowance = limits.take(context.request());
        if (!allowance.granted()) {
            // Nothing was taken from the bucket. The rate limit filter refuses the request.
            context.next();
            return;
        }
        served.increment();
        HttpServerResponse response = context.response();
        Cors.allowAll(response.headers());
        response.headers()
                .add(Allowance.HEADER, allowance.header())
                .add(RatePolicy.HEADER, allowance.policy().header());
        if (Preconditions.matches(context.request().headers().get(HttpHeaders.IF_NONE_MATCH), found.tag())) {
            found.sendNotModifiedTo(response);
        } else {
            found.sendTo(response);
        }
    }

    private static boolean isPublic(HttpServerRequest request) {
        return !request.headers().contains(HttpHeaders.AUTHORIZATION)
                && request.uri().length() <= LONGEST_URI;
    }
}
