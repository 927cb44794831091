package no.spinn.kit.ratelimit;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.Caller;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Enforces the rate limit of each caller, and sends the remaining allowance in every response. */
class RateLimitFilter {

    private static final String ALLOWANCE = "spinn.allowance";

    private final RateLimits limits;
    private final Caller caller;
    private final RoutingContext connection;

    RateLimitFilter(RateLimits limits, Caller caller, RoutingContext connection) {
        this.limits = limits;
        this.caller = caller;
        this.connection = connection;
    }

    @ServerRequestFilter
    void limit(ContainerRequestContext request) {
        Allowance allowance = take(request);
        request.setProperty(ALLOWANCE, allowance);
        if (!allowance.granted()) {
            throw new Refusal(
                    KitProblem.TOO_MANY_REQUESTS,
                    KitDetail.TOO_MANY_REQUESTS.words(Map.of(
                            "limit", allowance.policy().limit(),
                            "window", allowance.policy().window().toSeconds(),
                            "wait", allowance.seconds())));
        }
    }

    @ServerResponseFilter
    void addHeaders(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(ALLOWANCE) instanceof Allowance allowance) {
            response.getHeaders().putSingle(Allowance.HEADER.toString(), allowance.header());
            response.getHeaders()
                    .putSingle(
                            RatePolicy.HEADER.toString(),
                            allowance.policy().header().toString());
            if (!allowance.granted()) {
                response.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, allowance.seconds());
            }
        }
    }

    // The token is verified first. Otherwise anybody could exhaust another organisation's limit.
    private Allowance take(ContainerRequestContext request) {
        return request.getHeaderString(HttpHeaders.AUTHORIZATION) != null && !caller.isAnonymous()
                ? limits.take(new RateLimitedCaller(caller.organisation().value(), true))
                : limits.take(connection.request());
    }
}
