package no.spinn.kit.security.token;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.inject.Singleton;
import java.security.Key;
import no.spinn.kit.security.TokenSettings;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.ErrorCodeValidator;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** Verifies the signature of a token, and that it is of the issuer, for this service, and of now. */
@Singleton
class TokenVerifier {

    /** How far the clocks of issuer and service may differ. */
    private static final int SKEW_IN_SECONDS = 10;

    private final TokenSettings settings;
    private final String[] algorithms;

    TokenVerifier(TokenSettings settings) {
        this.settings = settings;
        this.algorithms = settings.algorithms().toArray(String[]::new);
    }

    /** The id of the key that the token names. Throws if it names none, or is no signed token. */
    String keyId(String token) {
        String id = read(token).getKeyIdHeaderValue();
        if (id == null) {
            throw new AuthenticationFailedException("the token names no key");
        }
        return id;
    }

    /** The claims of a valid token. */
    JwtClaims verify(String token, KeySet keys) {
        JsonWebSignature signed = read(token);
        Key key = keys.find(signed.getKeyIdHeaderValue(), signed.getAlgorithmHeaderValue())
                .orElseThrow(() -> new AuthenticationFailedException("the issuer has no such key"));
        try {
            return consumer(key).processToClaims(token);
        } catch (InvalidJwtException e) {
            throw new AuthenticationFailedException("the token is not valid", e);
        }
    }

    private static JsonWebSignature read(String token) {
        try {
            JsonWebSignature signed = new JsonWebSignature();
            signed.setCompactSerialization(token);
            return signed;
        } catch (JoseException e) {
            throw new AuthenticationFailedException("not a signed token", e);
        }
    }

    private JwtConsumer consumer(Key key) {
        JwtConsumerBuilder rules = new JwtConsumerBuilder()
                .setVerificationKey(key)
                .setJwsAlgorithmConstraints(ConstraintType.PERMIT, algorithms)
                .setExpectedIssuer(settings.issuer())
                .setRequireExpirationTime()
                .setRequireIssuedAt()
                .setIssuedAtRestrictions(SKEW_IN_SECONDS, Integer.MAX_VALUE)
                .setAllowedClockSkewInSeconds(SKEW_IN_SECONDS)
                .registerValidator(this::lifetime);
        settings.audience()
                .ifPresentOrElse(
                        names -> rules.setExpectedAudience(names.toArray(String[]::new)),
                        rules::setSkipDefaultAudienceValidation);
        return rules.build();
    }

    private ErrorCodeValidator.@Nullable Error lifetime(JwtContext token) throws MalformedClaimException {
        NumericDate issued = token.getJwtClaims().getIssuedAt();
        NumericDate expires = token.getJwtClaims().getExpirationTime();
        if (issued == null || expires == null) {
            // Named already, by the rules that require them.
            return null;
        }
        boolean tooLong =
                expires.getValue() - issued.getValue() > settings.maxLifetime().toSeconds();
        return tooLong
                ? new ErrorCodeValidator.Error(
                        ErrorCodes.EXPIRATION_TOO_FAR_IN_FUTURE, "valid for longer than " + settings.maxLifetime())
                : null;
    }
}
