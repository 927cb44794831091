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

/** Reads the parties of a verified token once, and refuses a token that names no organisation. */
@ApplicationScoped
class TokenReader implements SecurityIdentityAugmentor {

    /** More callers than are busy at a time. A token says the same each time, and who calls often sends it often. */
    private static final int KEPT = 5_000;

    private final Cache<String, TokenParties> read =
            Caffeine.newBuilder().maximumSize(KEPT).build();

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
