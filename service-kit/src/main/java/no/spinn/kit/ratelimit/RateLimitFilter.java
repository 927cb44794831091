package no.spinn.kit.ratelimit;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import no.spinn.kit.security.Caller;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Enforces the rate limit of each caller, and sends the remaining allowance in every response. A request that is refused before this filter,
 * for its token or for the lack of one, was taken from the bucket of its address.
 */
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
            throw allowance.refusal();
        }
    }

    @ServerResponseFilter
    void addHeaders(ContainerRequestContext request, ContainerResponseContext response) {
        Allowance allowance =
                request.getProperty(ALLOWANCE) instanceof Allowance known ? known : RateLimits.taken(connection);
        if (allowance != null) {
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
                : limits.takeOnce(connection);
    }
}
