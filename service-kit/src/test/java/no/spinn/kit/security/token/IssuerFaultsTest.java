package no.spinn.kit.security.token;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import no.spinn.kit.security.TokenSettings;
import no.spinn.kit.testing.FromInfrastructure;
import no.spinn.kit.testing.TestIssuer;
import no.spinn.kit.testing.TestIssuer.Mood;
import no.spinn.kit.testing.Tokens;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** An issuer that is down, or hangs, from the start of the service on and later. */
@QuarkusTest
@WithInfrastructure
@TestProfile(IssuerFaultsTest.ImpatientWithTheIssuer.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IssuerFaultsTest {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration TIMEOUT = Duration.ofSeconds(3);
    private static final Duration AT_ONCE = Duration.ofMillis(1_500);

    /** Asks the issuer again soon. */
    public static final class ImpatientWithTheIssuer implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("spinn.tokens.pause", "1s", "spinn.tokens.pause-without-keys", "1s");
        }
    }

    @FromInfrastructure
    TestIssuer issuer;

    @Inject
    KeptKeys kept;

    @Inject
    TokenVerifier verifier;

    @Inject
    TokenSettings settings;

    private final String good = Tokens.of("958935420", "spinn:things");

    @AfterEach
    void recover() {
        issuer.be(Mood.WELL);
    }

    @Test
    @Order(1)
    void answersThatItHasNoKeysInsteadOfRefusingAGoodToken() throws InterruptedException {
        issuer.be(Mood.FAILING);
        for (int request = 0; request < 3; request++) {
            send(good)
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", notNullValue())
                    .body("code", equalTo("SPINN-KIT-0016"));
        }
        issuer.be(Mood.WELL);
        Thread.sleep(PAUSE);
        assertThat(send(good).statusCode()).isEqualTo(200);
    }

    @Test
    @Order(2)
    void hasTheLastKeysAfterARestart() {
        assertThat(send(good).statusCode()).isEqualTo(200);
        await().until(() -> kept.read().isPresent());
        issuer.be(Mood.FAILING);

        KeySource down = () -> CompletableFuture.failedFuture(new IllegalStateException("down"));
        TokenIdentities restarted = new TokenIdentities(verifier, down, kept, settings);
        assertThat(restarted.needsTheIssuer(good)).isTrue();
        restarted.readKept();
        assertThat(restarted.needsTheIssuer(good)).isFalse();
    }

    @Test
    @Order(3)
    void doesNotHoldRequestsWhileTheIssuerHangs() throws InterruptedException {
        assertThat(send(good).statusCode()).isEqualTo(200);
        issuer.be(Mood.HANGING);
        Thread.sleep(PAUSE.plusMillis(200));
        Instant begin = Instant.now();
        CompletableFuture<Response> waiting = CompletableFuture.supplyAsync(() -> send(unknown()));
        while (!waiting.isDone()) {
            Instant sent = Instant.now();
            assertThat(send(good).statusCode()).isEqualTo(200);
            assertThat(Duration.between(sent, Instant.now())).isLessThan(AT_ONCE);
        }
        assertThat(Duration.between(begin, Instant.now())).isBetween(TIMEOUT.minusMillis(500), TIMEOUT.plusSeconds(3));
        waiting.join().then().statusCode(503).header("Retry-After", notNullValue());

        Instant next = Instant.now();
        assertThat(send(unknown()).statusCode()).isEqualTo(503);
        assertThat(Duration.between(next, Instant.now())).isLessThan(AT_ONCE);
    }

    private String unknown() {
        return Tokens.naming(UUID.randomUUID().toString(), good);
    }

    private static Response send(String token) {
        return given().auth().oauth2(token).get("/v1/things/whoami");
    }
}
