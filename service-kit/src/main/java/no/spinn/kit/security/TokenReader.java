package no.spinn.kit.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads the claims of a verified token once, and refuses a token without an organisation. */
@ApplicationScoped
class TokenReader implements SecurityIdentityAugmentor {

    /** More than the callers that are active at a time. A token never changes, and busy callers send the same one often. */
    private static final int CACHED_TOKENS = 5_000;

    private final Cache<String, TokenParties> read =
            Caffeine.newBuilder().maximumSize(CACHED_TOKENS).build();

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        try {
            return Uni.createFrom()
                    .item(QuarkusSecurityIdentity.builder(identity)
                            .addAttribute(
                                    TokenParties.ATTRIBUTE,
                                    read.get(token.getRawToken(), raw -> TokenParties.of(token)))
                            .build());
        } catch (AuthenticationFailedException refused) {
            return Uni.createFrom().failure(refused);
        } catch (RuntimeException malformed) {
            return Uni.createFrom().failure(new AuthenticationFailedException("the token is malformed", malformed));
        }
    }
}
