package no.spinn.kit.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import no.spinn.kit.security.AccessQuestion.Action;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads the claims of a verified token once, refuses a token without an organisation, and asks what a system user may do. */
@ApplicationScoped
class TokenReader implements SecurityIdentityAugmentor {

    /** More than the callers that are active at a time. A token never changes, and busy callers send the same one often. */
    private static final int CACHED_TOKENS = 5_000;

    private final Cache<String, TokenParties> read =
            Caffeine.newBuilder().maximumSize(CACHED_TOKENS).build();
    private final SystemUserAccess systemUsers;
    private final String authority;

    TokenReader(SystemUserAccess systemUsers, TokenSettings settings) {
        this.systemUsers = systemUsers;
        this.authority = settings.authority();
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return augment(identity, context, Map.of());
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context, Map<String, Object> attributes) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        try {
            TokenParties parties = read.get(token.getRawToken(), raw -> TokenParties.of(token, authority));
            return permit(parties, attributes).replaceWith(withParties(identity, parties));
        } catch (AuthenticationFailedException refused) {
            return Uni.createFrom().failure(refused);
        } catch (RuntimeException malformed) {
            return Uni.createFrom().failure(new AuthenticationFailedException("the token is malformed", malformed));
        }
    }

    private Uni<Void> permit(TokenParties parties, Map<String, Object> attributes) {
        SystemUser user = parties.systemUser();
        return user == null ? Uni.createFrom().voidItem() : systemUsers.require(user, action(attributes));
    }

    private static SecurityIdentity withParties(SecurityIdentity identity, TokenParties parties) {
        return QuarkusSecurityIdentity.builder(identity)
                .addAttribute(TokenParties.ATTRIBUTE, parties)
                .build();
    }

    // Without a request, whatever the caller wants to do is not just reading.
    private static Action action(Map<String, Object> attributes) {
        RoutingContext request = HttpSecurityUtils.getRoutingContextAttribute(attributes);
        return request == null
                ? Action.WRITE
                : Action.of(request.request().method().name());
    }
}
