package no.spinn.kit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import no.spinn.kit.testing.Tokens;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
@TestProfile(RateLimitTest.Strict.class)
class RateLimitTest {

    private static final int LIMIT = 5;
    private static final int ANONYMOUS = 40;

    /** Limits that a test can reach. */
    public static final class Strict implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "spinn.rate-limit.consumer", Integer.toString(LIMIT),
                    "spinn.rate-limit.anonymous", Integer.toString(ANONYMOUS),
                    "spinn.rate-limit.window", "1h");
        }
    }

    @Test
    void refusesWhoHasUsedUpTheLimitAndNobodyElse() {
        String oslo = Tokens.of("958935420", "things");
        String bergen = Tokens.of("964338531", "things");
        for (int request = 1; request <= LIMIT; request++) {
            Response answer = ask(oslo);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.header("RateLimit")).contains("r=" + (LIMIT - request));
        }
        ask(oslo)
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", Integer::parseInt, greaterThan(0))
                .header("RateLimit", startsWith("\""))
                .body("code", equalTo("SPINN-KIT-0014"));
        assertThat(ask(bergen).statusCode()).isEqualTo(200);
    }

    @Test
    void countsAForgedTokenForNobodyButItsSender() {
        String forged =
                Tokens.token().consumer("0192:942110464").scopes("things").forge();
        for (int request = 0; request <= LIMIT; request++) {
            ask(forged);
        }
        assertThat(ask(Tokens.of("942110464", "things")).statusCode()).isEqualTo(200);
    }

    @Test
    void takesWhatIsRefusedForItsTokenFromTheAddress() {
        String forged =
                Tokens.token().consumer("0192:942110464").scopes("things").forge();
        long before = remaining(ask(forged).then().statusCode(401).extract().response());
        assertThat(remaining(ask("not.a.token").then().statusCode(401).extract().response()))
                .isEqualTo(before - 1);
        assertThat(remaining(given().get("/v1/things/whoami")
                        .then()
                        .statusCode(401)
                        .extract()
                        .response()))
                .isEqualTo(before - 2);
    }

    /** No proxy is trusted unless a setting names it. */
    @Test
    void countsAForgedAddressForItsSender() {
        long remaining = remaining("192.0.2.1");
        assertThat(remaining("192.0.2.2")).isEqualTo(remaining - 1);
    }

    private static long remaining(String address) {
        return remaining(given().header("X-Forwarded-For", address)
                .header("Forwarded", "for=" + address)
                .get("/v1/problem-types"));
    }

    private static long remaining(Response answer) {
        String limit = answer.header("RateLimit");
        return Long.parseLong(limit.replaceAll(".*;r=(\\d+);.*", "$1"));
    }

    private static Response ask(String token) {
        return given().auth().oauth2(token).get("/v1/problem-types");
    }
}
