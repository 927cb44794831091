package no.spinn.kit.security.token;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Set;
import java.util.function.Supplier;
import no.spinn.kit.schema.SchemaCurrent;
import no.spinn.kit.security.TokenSettings;
import org.jboss.logging.Logger;
import org.jose4j.jwt.JwtClaims;

/** The caller whom a token names, with its scopes as permissions. */
@ApplicationScoped
class TokenIdentities implements IdentityProvider<BearerRequest> {

    private static final Logger LOG = Logger.getLogger(TokenIdentities.class);

    private final TokenVerifier verifier;
    private final KeySource issuer;
    private final KeptKeys kept;
    private final TokenSettings settings;
    private volatile IssuerKeys keys;

    TokenIdentities(TokenVerifier verifier, KeySource issuer, KeptKeys kept, TokenSettings settings) {
        this.verifier = verifier;
        this.issuer = issuer;
        this.kept = kept;
        this.settings = settings;
        this.keys = beginningWith(KeySet.NONE);
    }

    void atStart(@Observes SchemaCurrent event) {
        readKept();
    }

    /** Begins with the keys of the last fetch, whichever process made it. */
    void readKept() {
        try {
            kept.read().ifPresent(last -> keys = beginningWith(last));
        } catch (RuntimeException e) {
            LOG.warnf("the kept keys of the issuer cannot be read: %s", e.getMessage());
        }
    }

    private IssuerKeys beginningWith(KeySet known) {
        return new IssuerKeys(issuer, known, kept::keep, settings, Clock.systemUTC());
    }

    /** Whether the issuer has to be asked before the token can be verified. Throws if it is no signed token. */
    boolean needsTheIssuer(String token) {
        return !keys.has(sound(() -> verifier.keyId(token)));
    }

    // Libraries have exceptions of many kinds for headers and claims of another type than they expect.
    private static <T> T sound(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (AuthenticationFailedException refusal) {
            throw refusal;
        } catch (RuntimeException malformed) {
            throw new AuthenticationFailedException("the token is malformed", malformed);
        }
    }

    @Override
    public Class<BearerRequest> getRequestType() {
        return BearerRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(BearerRequest request, AuthenticationRequestContext context) {
        return keys.with(sound(() -> verifier.keyId(request.token())))
                .map(known -> sound(() -> identity(verifier.verify(request.token(), known), request.token())));
    }

    private static SecurityIdentity identity(JwtClaims claims, String token) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new DefaultJWTCallerPrincipal(token, "JWT", claims))
                .addPermissionsAsString(scopes(claims))
                .build();
    }

    private static Set<String> scopes(JwtClaims claims) {
        String scopes = claims.hasClaim("scope")
                ? String.valueOf(claims.getClaimValue("scope")).strip()
                : "";
        return scopes.isEmpty() ? Set.of() : Set.of(scopes.split("\\s+"));
    }
}
