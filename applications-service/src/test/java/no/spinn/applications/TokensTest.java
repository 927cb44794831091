package no.spinn.applications;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import no.spinn.kit.testing.Tokens;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class TokensTest {

    private static final String READ = "spinn:applications";

    @Test
    void areRequired() {
        problem(given().get("/v1/applications"), 401, "SPINN-KIT-0003")
                .then()
                .header("WWW-Authenticate", startsWith("Bearer"));
    }

    @Test
    void areRefusedWhenTheyHaveExpired() {
        problem(list(Tokens.token().scopes(READ).expired().sign()), 401, "SPINN-KIT-0003");
    }

    @Test
    void areRefusedFromAForeignIssuer() {
        problem(
                list(Tokens.token()
                        .scopes(READ)
                        .issuer("https://elsewhere.example")
                        .sign()),
                401,
                "SPINN-KIT-0003");
    }

    @Test
    void areRefusedWhenForged() {
        problem(list(Tokens.token().scopes(READ).forge()), 401, "SPINN-KIT-0003");
    }

    @Test
    void needTheScopeOfTheOperation() {
        problem(list(Tokens.of("958935420", "spinn:calls")), 403, "SPINN-KIT-0004");
        problem(
                given().auth()
                        .oauth2(Tokens.of("958935420", READ))
                        .header("Idempotency-Key", UUID.randomUUID())
                        .contentType(ContentType.JSON)
                        .body("{}")
                        .post("/v1/applications"),
                403,
                "SPINN-KIT-0004");
    }

    private static Response list(String token) {
        return given().auth().oauth2(token).get("/v1/applications");
    }

    private static Response problem(Response answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        answer.then().body("code", equalTo(code));
        return answer;
    }
}
