package no.spinn.kit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import no.spinn.kit.testing.Tokens;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.Test;

/** What a page in a browser may call and read, and what a browser may store. */
@QuarkusTest
@WithInfrastructure
@TestProfile(BrowserTest.OnePortal.class)
class BrowserTest {

    static final String PORTAL = "https://portal.example";
    private static final String OTHER = "https://other.example";
    private static final int LIMIT = 40;
    private static final int MOST = 10 * LIMIT;

    /** A trusted origin, and a rate limit that a test can reach with a token of its own. */
    public static final class OnePortal implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "spinn.cors.origins",
                    PORTAL + ",http://localhost:3000",
                    "spinn.rate-limit.consumer",
                    Integer.toString(LIMIT));
        }
    }

    @Inject
    MeterRegistry meters;

    @Test
    void letsEveryPageReadWhatNeedsNoToken() {
        for (String path : new String[] {"/v1/things/kept", "/v1/things/kept", "/v1/things", "/v1/problem-types"}) {
            for (String origin : new String[] {OTHER, PORTAL}) {
                from(origin)
                        .get(path)
                        .then()
                        .statusCode(200)
                        .header("Access-Control-Allow-Origin", "*")
                        .header("Access-Control-Expose-Headers", containsString("RateLimit-Policy"))
                        .header("Access-Control-Allow-Credentials", nullValue())
                        .header("Vary", not(containsString("Origin")));
            }
        }
    }

    @Test
    void servesTheSameFromTheCache() {
        double before = served();
        for (int i = 0; i < 3; i++) {
            from(OTHER)
                    .header("Accept-Language", "nn")
                    .get("/v1/things/kept")
                    .then()
                    .header("Access-Control-Allow-Origin", "*")
                    .header("Cache-Control", "public, max-age=5");
        }
        assertThat(served()).isEqualTo(before + 2);
    }

    @Test
    void letsOnlyTrustedPagesReadWhatNeedsAToken() {
        withToken(PORTAL)
                .get("/v1/things/whoami")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", PORTAL)
                .header("Vary", containsString("Origin"));
        withToken(OTHER)
                .get("/v1/things/whoami")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Vary", containsString("Origin"));
        withToken(OTHER)
                .get("/v1/things")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*")
                .header("Vary", not(containsString("Origin")));
    }

    @Test
    void letsTrustedPagesReadRefusals() {
        readable(from(PORTAL).get("/v1/things/whoami").then().statusCode(401));
        withToken(PORTAL).post("/v1/things/whoami").then().statusCode(405).header("Access-Control-Allow-Origin", "*");
        readable(withToken(PORTAL).get("/v1/things/" + UUID.randomUUID()).then().statusCode(404));
        readable(withToken(PORTAL)
                .contentType(ContentType.JSON)
                .body(new byte[1_100_000])
                .post("/v1/things")
                .then()
                .statusCode(413));
        from(OTHER).get("/v1/nothing").then().statusCode(404).header("Access-Control-Allow-Origin", "*");
    }

    @Test
    void letsTrustedPagesReadThatTheyAskTooMuch() {
        String token = "Bearer " + Tokens.of("964338531", "spinn:things");
        ValidatableResponse last;
        int asked = 0;
        // The bucket fills again while a busy machine asks.
        do {
            last = from(PORTAL)
                    .header("Authorization", token)
                    .get("/v1/things/whoami")
                    .then();
            asked++;
        } while (asked < MOST && last.extract().statusCode() != 429);
        readable(last.statusCode(429)).header("Cache-Control", "private, no-store");
    }

    @Test
    void answersWhetherAPageMayAsk() {
        preflight(OTHER, "GET", "if-none-match")
                .options("/v1/things")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS, POST")
                .header("Access-Control-Allow-Headers", "if-none-match")
                .header("Access-Control-Max-Age", "7200");
        preflight(PORTAL, "POST", "authorization,content-type,idempotency-key")
                .options("/v1/things")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", PORTAL)
                .header("Access-Control-Allow-Headers", "authorization,content-type,idempotency-key")
                .header("Vary", containsString("Origin"));
    }

    @Test
    void refusesByAProblem() {
        refused(preflight(OTHER, "POST", "authorization"), "/v1/things", 403, "SPINN-KIT-0021");
        refused(preflight(OTHER, "GET", "Authorization"), "/v1/things", 403, "SPINN-KIT-0021");
        refused(preflight(PORTAL + ".evil.example", "POST", "x"), "/v1/things", 403, "SPINN-KIT-0021");
        refused(preflight("null", "POST", "x"), "/v1/things", 403, "SPINN-KIT-0021");
        refused(preflight(PORTAL, "GET", "x"), "/v1/nothing", 404, "SPINN-KIT-0005");
        refused(preflight(PORTAL, "DELETE", "x"), "/v1/things", 405, "SPINN-KIT-0006")
                .header("Allow", "GET, HEAD, OPTIONS, POST");
    }

    @Test
    void storesNothingThatNeedsAToken() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            withToken(PORTAL)
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", key)
                    .body("{\"name\":\"n\",\"parts\":[]}")
                    .post("/v1/things")
                    .then()
                    .statusCode(201)
                    .header("Cache-Control", "private, no-store")
                    .header("Idempotent-Replayed", i == 0 ? nullValue() : equalTo("true"));
        }
        for (String path :
                new String[] {"/v1/things/whoami", "/v1/things/" + UUID.randomUUID(), "/v1/things?limit=0"}) {
            withToken(PORTAL).get(path).then().header("Cache-Control", "private, no-store");
        }
        given().get("/v1/things/whoami").then().statusCode(401).header("Cache-Control", "private, no-store");
        given().get("/v1/things/kept").then().header("Cache-Control", "public, max-age=5");
    }

    private double served() {
        return meters.get("spinn.representations.served").counter().count();
    }

    private static ValidatableResponse readable(ValidatableResponse refusal) {
        return refusal.contentType("application/problem+json")
                .header("Access-Control-Allow-Origin", PORTAL)
                .header("Access-Control-Expose-Headers", containsString("Retry-After"))
                .header("Vary", containsString("Origin"));
    }

    private static ValidatableResponse refused(RequestSpecification preflight, String path, int status, String code) {
        return preflight
                .options(path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("Access-Control-Allow-Origin", nullValue())
                .body("code", equalTo(code));
    }

    private static RequestSpecification preflight(String origin, String method, String headers) {
        return from(origin)
                .header("Access-Control-Request-Method", method)
                .header("Access-Control-Request-Headers", headers);
    }

    private static RequestSpecification withToken(String origin) {
        return from(origin)
                .header("Authorization", "Bearer " + Tokens.of("958935420", "spinn:things spinn:things.write"));
    }

    private static RequestSpecification from(String origin) {
        return given().header("Origin", origin);
    }
}
