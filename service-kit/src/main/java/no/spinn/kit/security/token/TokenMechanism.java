package no.spinn.kit.security.token;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Set;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.ratelimit.Allowance;
import no.spinn.kit.ratelimit.RateLimits;
import org.jspecify.annotations.Nullable;

/**
 * Reads the token of a request. What no valid token pays for, the network address does: a request without a token, one whose token
 * is refused, and, before the issuer is asked, one whose key is unknown. A token that the known keys verify never waits for any of
 * that.
 */
@ApplicationScoped
class TokenMechanism implements HttpAuthenticationMechanism {

    private static final String SCHEME = "bearer ";

    private final TokenIdentities tokens;
    private final RateLimits limits;

    TokenMechanism(TokenIdentities tokens, RateLimits limits) {
        this.tokens = tokens;
        this.limits = limits;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        String token = token(context);
        return Uni.createFrom()
                .deferred(() -> token == null ? anonymous(context) : identify(token, context, identities))
                .onFailure(AuthenticationFailedException.class)
                .transform(refusal -> charged(context, refusal))
                .onFailure(UnknownKeys.class)
                .transform(unknown -> new Refusal(KitProblem.UNAVAILABLE, KitDetail.KEYS_UNKNOWN.words()));
    }

    private Throwable charged(RoutingContext context, Throwable refusal) {
        Allowance allowance = limits.takeOnce(context);
        return allowance.granted() ? refusal : allowance.refusal();
    }

    private Uni<SecurityIdentity> anonymous(RoutingContext context) {
        charge(context);
        return Uni.createFrom().nullItem();
    }

    private Uni<SecurityIdentity> identify(String token, RoutingContext context, IdentityProviderManager identities) {
        if (tokens.needsTheIssuer(token)) {
            charge(context);
        }
        BearerRequest request = new BearerRequest(token);
        HttpSecurityUtils.setRoutingContextAttribute(request, context);
        return identities.authenticate(request);
    }

    private void charge(RoutingContext context) {
        Allowance allowance = limits.takeOnce(context);
        if (!allowance.granted()) {
            throw allowance.refusal();
        }
    }

    private static @Nullable String token(RoutingContext context) {
        String header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        boolean isBearer = header != null
                && header.length() > SCHEME.length()
                && header.substring(0, SCHEME.length()).toLowerCase(Locale.ROOT).equals(SCHEME);
        return isBearer ? header.substring(SCHEME.length()).strip() : null;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(BearerRequest.class);
    }
}
