package no.spinn.kit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import no.spinn.kit.testing.Tokens;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.Test;

/** Behind a gateway that is trusted. */
@QuarkusTest
@WithInfrastructure
@TestProfile(TrustedProxyTest.BehindAGateway.class)
class TrustedProxyTest {

    /** The test itself is the gateway. */
    public static final class BehindAGateway implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1",
                    // Few enough that nothing grows back within the test.
                    "spinn.rate-limit.anonymous", "6");
        }
    }

    @Test
    void eachClientHasALimitOfItsOwn() {
        String first = limit("192.0.2.1");
        assertThat(limit("192.0.2.2")).isEqualTo(first);
        assertThat(limit("192.0.2.1")).isNotEqualTo(first);
    }

    @Test
    void aNewResourceIsAtTheAddressThatTheClientUses() {
        forwarded("/things")
                .auth()
                .oauth2(Tokens.of("958935420", "spinn:things.write"))
                .header("Idempotency-Key", "behind-a-gateway")
                .contentType("application/json")
                .body("{\"name\":\"wheel\",\"parts\":[]}")
                .post("/v1/things")
                .then()
                .statusCode(201)
                .header("Location", startsWith("https://spinn.example/things/v1/things/"));
    }

    @Test
    void theNextPageIsUnderThePrefix() {
        forwarded("/things")
                .get("/v1/things?limit=1")
                .then()
                .statusCode(200)
                .header("Link", startsWith("</things/v1/things?limit=1&cursor="));
    }

    private static String limit(String address) {
        return given().header("X-Forwarded-For", address)
                .get("/v1/problem-types")
                .header("RateLimit")
                .replaceAll(";t=.*", "");
    }

    private static RequestSpecification forwarded(String prefix) {
        return given().header("X-Forwarded-For", "192.0.2.9")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "spinn.example")
                .header("X-Forwarded-Prefix", prefix);
    }
}
