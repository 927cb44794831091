package no.spinn.kit.security.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.security.AuthenticationFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import no.spinn.kit.testing.Tokens;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenVerifierTest {

    private static final TokenSettingsOf SETTINGS = TokenSettingsOf.issuer("https://issuer.test/");
    private static final PublicJsonWebKey KEY = key();
    private static final KeySet KEYS = KeySet.read(new JsonWebKeySet(KEY).toJson(), Instant.EPOCH);

    private final TokenVerifier verifier = new TokenVerifier(SETTINGS);
    private final TokenVerifier named = new TokenVerifier(SETTINGS.named("https://spinn.test", "spinn"));

    @Test
    void takesATokenOfTheIssuer() throws MalformedClaimException {
        assertThat(verifier.verify(token().sign(), KEYS).getIssuer()).isEqualTo("https://issuer.test/");
    }

    @Test
    void takesATokenForOneOfItsNames() {
        named.verify(token().audience("spinn").sign(), KEYS);
        named.verify(token().audience("elsewhere", "https://spinn.test").sign(), KEYS);
    }

    @Test
    void refusesATokenForSomebodyElseWhereItHasNames() {
        refuses(named, token().audience("https://elsewhere.test").sign());
        refuses(named, token().sign());
    }

    @Test
    void readsNoAudienceWhereItHasNoNames() {
        verifier.verify(token().audience("https://elsewhere.test").sign(), KEYS);
    }

    @Test
    void refusesATokenThatIsValidForTooLong() {
        verifier.verify(token().validFor(Duration.ofMinutes(60)).sign(), KEYS);
        refuses(verifier, token().validFor(Duration.ofMinutes(61)).sign());
        refuses(verifier, token().withoutIssuedAt().sign());
    }

    @Test
    void refusesATokenOfAnotherIssuer() {
        refuses(verifier, token().issuer("https://elsewhere/").sign());
    }

    /** Signed by the right key, but not by the algorithm that was agreed. */
    @ParameterizedTest
    @ValueSource(strings = {"RS384", "RS512", "PS256"})
    void refusesOtherAlgorithms(String algorithm) {
        refuses(verifier, token().signWith(algorithm));
    }

    @Test
    void refusesAPublicKeyThatIsUsedAsASharedSecret() throws JoseException {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(payload());
        signature.setKey(new HmacKey(KEY.getPublicKey().getEncoded()));
        signature.setKeyIdHeaderValue(KEY.getKeyId());
        signature.setAlgorithmHeaderValue("HS256");
        refuses(verifier, signature.getCompactSerialization());
    }

    @Test
    void refusesATokenWithoutASignature() {
        String header = "{\"alg\":\"none\",\"kid\":\"%s\"}".formatted(KEY.getKeyId());
        refuses(verifier, base64(header) + "." + base64(payload()) + ".");
    }

    @Test
    void refusesAKeyThatIsForAnotherAlgorithm() throws JoseException {
        PublicJsonWebKey other = (PublicJsonWebKey) JsonWebKey.Factory.newJwk(KEY.toJson());
        other.setAlgorithm("RS512");
        KeySet keys = KeySet.read(new JsonWebKeySet(other).toJson(), Instant.EPOCH);
        assertThatThrownBy(() -> verifier.verify(token().sign(), keys))
                .isInstanceOf(AuthenticationFailedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a.b", "a.b.c", "a.b.c.d.e", "e30.e30.", "bnVsbA.e30.e30", "."})
    void namesNoKeyOfWhatIsNoToken(String noToken) {
        assertThatThrownBy(() -> verifier.keyId(noToken)).isInstanceOf(AuthenticationFailedException.class);
    }

    private static void refuses(TokenVerifier verifier, String token) {
        assertThatThrownBy(() -> verifier.verify(token, KEYS)).isInstanceOf(AuthenticationFailedException.class);
    }

    private static Tokens token() {
        return Tokens.token().consumer("0192:958935420").scopes("spinn:things");
    }

    private static String payload() {
        String[] parts = token().sign().split("\\.");
        return new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static PublicJsonWebKey key() {
        try (InputStream file =
                Objects.requireNonNull(TokenVerifierTest.class.getResourceAsStream("/test-keys/issuer.jwk"))) {
            return (PublicJsonWebKey)
                    JsonWebKey.Factory.newJwk(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException | JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
