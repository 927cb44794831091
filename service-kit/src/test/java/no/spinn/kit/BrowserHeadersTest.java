package no.spinn.kit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import no.spinn.kit.testing.Tokens;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.Test;

/** What an answer tells browsers, whichever handler gives it. */
@QuarkusTest
@WithInfrastructure
class BrowserHeadersTest {

    private static final String GREETING = "/v1/things/greeting";

    @Test
    void noAnswerIsTakenForAnotherType() {
        String tag = given().get("/v1/problem-types").header("ETag");
        List<Supplier<Response>> requests = List.of(
                () -> given().get(GREETING),
                () -> given().get(GREETING),
                () -> given().header("If-None-Match", tag).get("/v1/problem-types"),
                () -> given().head(GREETING),
                () -> given().get("/v1/things/kept"),
                () -> given().get("/v1/things/kept"),
                () -> given().get("/v1/problem-types"),
                () -> given().accept(ContentType.HTML).get("/v1/problem-types"),
                () -> create("{\"name\":\"a thing\",\"parts\":[]}"),
                () -> create("{\"name\":"),
                () -> create("{\"name\":\"a thing\",\"parts\":[],\"none\":1}"),
                () -> create("{\"name\":\"" + "x".repeat(1_100_000) + "\",\"parts\":[]}"),
                () -> writer().contentType(ContentType.TEXT).body("x").post("/v1/things"),
                () -> writer().contentType(ContentType.JSON).body("{}").post("/v1/things"),
                () -> given().get("/v1/things/whoami"),
                () -> given().auth().oauth2("not.a.token").get("/v1/things/whoami"),
                () -> given().auth()
                        .oauth2(Tokens.of("958935420", "spinn:other"))
                        .get("/v1/things/whoami"),
                () -> given().get("/v1/nothing"),
                () -> given().get("/nothing"),
                () -> given().get("/"),
                () -> given().delete(GREETING),
                () -> given().accept("image/png").get("/v1/problem-types"),
                () -> given().header("Origin", "https://portal.example")
                        .header("Access-Control-Request-Method", "GET")
                        .options(GREETING),
                () -> given().get("/q/health"),
                () -> given().get("/q/openapi"),
                () -> given().get("/q/nothing"));
        Set<Integer> statuses = new HashSet<>();
        for (Supplier<Response> request : requests) {
            Response answer = request.get();
            statuses.add(answer.statusCode());
            assertThat(answer.headers().getValues("X-Content-Type-Options"))
                    .as("%d %s", answer.statusCode(), answer.headers())
                    .containsExactly("nosniff");
        }
        assertThat(statuses).contains(200, 201, 304, 400, 401, 403, 404, 405, 406, 413, 415, 422);
    }

    @Test
    void pagesForPeopleLoadNothingAndStandInNoFrame() {
        Response page = given().accept(ContentType.HTML).get("/v1/problem-types");
        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.header("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'");
        assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(given().get("/v1/problem-types").header("Content-Security-Policy"))
                .isNull();
    }

    private static Response create(String body) {
        return writer().contentType(ContentType.JSON).body(body).post("/v1/things");
    }

    private static RequestSpecification writer() {
        return given().auth()
                .oauth2(Tokens.of("958935420", "spinn:things spinn:things.write"))
                .header("Idempotency-Key", UUID.randomUUID());
    }
}
