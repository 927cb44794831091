package no.spinn.kit.testing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Tokens like Maskinporten's: a consumer, scopes and no subject. */
public final class Tokens {

    private static final int MINUTES_VALID = 10;

    // Signing takes longer than most requests.
    private static final Cache<String, String> SIGNED = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(MINUTES_VALID / 2))
            .build();

    private final JwtClaims claims = new JwtClaims();

    private Tokens() {
        claims.setIssuer(TestIssuer.NAME);
        claims.setClaim("client_id", "test");
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(MINUTES_VALID);
        claims.setGeneratedJwtId();
    }

    /** A valid token for a Norwegian organisation. */
    public static String of(String organisationNumber, String scopes) {
        return SIGNED.get(
                organisationNumber + " " + scopes,
                missing -> token().consumer("0192:" + organisationNumber)
                        .scopes(scopes)
                        .sign());
    }

    /** Builds a token, at first without a consumer. */
    public static Tokens token() {
        return new Tokens();
    }

    public Tokens consumer(String id) {
        claims.setClaim("consumer", Map.of("authority", "iso6523-actorid-upis", "ID", id));
        return this;
    }

    public Tokens supplier(String id) {
        claims.setClaim("supplier", Map.of("authority", "iso6523-actorid-upis", "ID", id));
        return this;
    }

    /** Makes it a token of a system user: the consumer is the vendor, and acts for the customer. */
    public Tokens systemUser(String customer, UUID... ids) {
        return authorizationDetails(Map.of(
                "type",
                "urn:altinn:systemuser",
                "systemuser_org",
                Map.of("authority", "iso6523-actorid-upis", "ID", customer),
                "systemuser_id",
                Stream.of(ids).map(UUID::toString).toList(),
                "system_id",
                "991825827_smartcloud"));
    }

    @SafeVarargs
    public final Tokens authorizationDetails(Map<String, ?>... details) {
        claims.setClaim("authorization_details", List.of(details));
        return this;
    }

    /** Names the consumer in the register of another authority. */
    public Tokens consumerOf(String authority, String id) {
        claims.setClaim("consumer", Map.of("authority", authority, "ID", id));
        return this;
    }

    public Tokens audience(String... audience) {
        claims.setAudience(audience);
        return this;
    }

    public Tokens validFor(Duration lifetime) {
        claims.setExpirationTimeMinutesInTheFuture(lifetime.toMinutes());
        return this;
    }

    public Tokens withoutIssuedAt() {
        claims.unsetClaim("iat");
        return this;
    }

    public Tokens scopes(String scopes) {
        claims.setClaim("scope", scopes);
        return this;
    }

    public Tokens issuer(String issuer) {
        claims.setIssuer(issuer);
        return this;
    }

    public Tokens expired() {
        claims.setExpirationTime(NumericDate.fromSeconds(
                NumericDate.now().getValue() - Duration.ofHours(1).toSeconds()));
        return this;
    }

    /** Signs with the key of the trusted issuer. */
    public String sign() {
        try {
            return signWith(TestIssuer.key());
        } catch (IOException | JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signs with the key of the trusted issuer, by another algorithm. */
    public String signWith(String algorithm) {
        try {
            return signWith(TestIssuer.key(), algorithm);
        } catch (IOException | JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The token with a header that names this key. Its signature is worth nothing. */
    public static String naming(String keyId, String token) {
        String header = "{\"alg\":\"RS256\",\"kid\":\"%s\"}".formatted(keyId);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(StandardCharsets.UTF_8))
                + token.substring(token.indexOf('.'));
    }

    /** Signs with an untrusted key. */
    public String forge() {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId("spinn-test");
            return signWith(key);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private String signWith(RsaJsonWebKey key) throws JoseException {
        return signWith(key, AlgorithmIdentifiers.RSA_USING_SHA256);
    }

    private String signWith(RsaJsonWebKey key, String algorithm) throws JoseException {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivateKey());
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setAlgorithmHeaderValue(algorithm);
        return signature.getCompactSerialization();
    }
}
