package no.spinn.instruments.history.api;

import static io.restassured.RestAssured.given;
import static no.spinn.instruments.catalogue.call.api.CallRequests.COUNCIL;
import static no.spinn.instruments.catalogue.call.api.CallRequests.aCallThatOpens;
import static no.spinn.instruments.catalogue.call.api.CallRequests.as;
import static no.spinn.instruments.catalogue.call.api.CallRequests.create;
import static no.spinn.instruments.catalogue.call.api.CallRequests.schedule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import no.spinn.kit.ratelimit.RateLimitSettings;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The second reader gets the cached bytes of the first, without any visible difference. */
@QuarkusTest
@WithInfrastructure
class ResponseInvalidationTest {

    private static final Instant TOMORROW = Instant.now().plus(Duration.ofDays(1));
    private static final int READS = 50;

    @Inject
    RateLimitSettings limits;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/calls?limit=2",
                "/v1/instruments?facets=true",
                "/v1/facts/organisation.sector",
                "/v1/providers",
                "/v1/changes?limit=2",
                "/v1/changes.atom?kind=fact",
                "/v1/calls.ics?state=closed"
            })
    void looksTheSameToEachReader(String address) {
        Response made = given().header("Accept-Language", "en").get(address);
        Response kept = given().header("Accept-Language", "en").get(address);
        assertThat(kept.asString()).isEqualTo(made.asString());
        assertThat(kept.statusCode()).isEqualTo(made.statusCode()).isEqualTo(200);
        assertThat(headers(kept)).isEqualTo(headers(made)).containsKeys("etag", "cache-control", "vary");
    }

    @Test
    void isInTheLanguageOfEachReader() {
        for (int reader = 0; reader < 2; reader++) {
            given().header("Accept-Language", "en")
                    .get("/v1/facts/organisation.sector")
                    .then()
                    .header("Content-Language", "en")
                    .body("label", equalTo("Type of organisation"));
            given().header("Accept-Language", "nn-NO, nn;q=0.9")
                    .get("/v1/facts/organisation.sector")
                    .then()
                    .header("Content-Language", "nn")
                    .body("label", equalTo("Type verksemd"));
        }
    }

    @Test
    void isWhatACallSaysNow() {
        String id = schedule(create(aCallThatOpens(TOMORROW, null))).path("id");
        for (int reader = 0; reader < 2; reader++) {
            given().get("/v1/calls/" + id).then().body("state", equalTo("scheduled"));
            given().get("/v1/calls?state=cancelled&limit=200").then().body("items.id", not(hasItem(id)));
        }
        as(COUNCIL)
                .body(Map.of("reason", "Nei"))
                .post("/v1/calls/%s/cancellation".formatted(id))
                .then()
                .statusCode(200);
        given().get("/v1/calls/" + id).then().body("state", equalTo("cancelled"));
        given().get("/v1/calls?state=cancelled&limit=200").then().body("items.id", hasItem(id));
    }

    @Test
    void isNotSentToThoseWhoHaveIt() {
        String tag = given().get("/v1/providers").header("ETag");
        Response known =
                given().header("If-None-Match", "W/" + tag + ", \"other\"").get("/v1/providers");
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.asString()).isEmpty();
        known.then().header("ETag", equalTo(tag)).header("Cache-Control", startsWith("public"));
    }

    @Test
    void isNotSentToThoseWhoCannotReadIt() {
        given().get("/v1/providers").then().statusCode(200);
        given().header("Accept", "text/html").get("/v1/providers").then().statusCode(406);
    }

    @Test
    void countsAgainstTheLimitOfEachReader() {
        given().get("/v1/providers").then().statusCode(200);
        Instant begin = Instant.now();
        long before = remaining(given().get("/v1/providers"));
        long after = before;
        for (int request = 0; request < READS; request++) {
            after = remaining(given().get("/v1/providers"));
        }
        // Some were released meanwhile.
        Duration taken = Duration.between(begin, Instant.now());
        long givenBack = limits.anonymous() * taken.toMillis() / limits.window().toMillis() + 1;
        assertThat(after).isLessThanOrEqualTo(before - READS + givenBack);
    }

    private static long remaining(Response answer) {
        return Long.parseLong(answer.header("RateLimit").replaceAll(".*r=(\\d+);.*", "$1"));
    }

    private static Map<String, String> headers(Response answer) {
        Map<String, String> headers = new TreeMap<>();
        for (Header header : answer.headers()) {
            if (!header.getName().equals("RateLimit")) {
                headers.put(header.getName().toLowerCase(Locale.ROOT), header.getValue());
            }
        }
        return headers;
    }
}
