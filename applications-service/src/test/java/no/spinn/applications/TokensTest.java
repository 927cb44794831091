package no.spinn.applications;

import static io.restassured.RestAssured.given;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import no.spinn.applications.testdata.Applicant;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.Tokens;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class TokensTest {

    private static final String READ = "spinn:applications";
    private static final String VENDOR = "991825827";

    @Inject
    Neighbours neighbours;

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

    @Test
    void ofOneVendorShowEachOfItsCustomersOnlyItsOwn() {
        Vocabularies.publishTo(neighbours);
        UUID call = aCall().publishTo(neighbours);
        Applicant first = Applicant.another();
        Applicant second = Applicant.another();
        String key = UUID.randomUUID().toString();
        String own = draft(ofVendorFor(first), call, key);
        String others = draft(ofVendorFor(second), call, key);

        list(ofVendorFor(first)).then().body("items.id", contains(own));
        list(ofVendorFor(second)).then().body("items.id", contains(others));
        read(ofVendorFor(second), own).then().statusCode(404);
        list(Tokens.of(VENDOR, READ))
                .then()
                .body("items.id", not(hasItems(own)))
                .body("items.id", not(hasItems(others)));
        first.request().get("/v1/applications/" + own).then().statusCode(200);
        read(ofVendorFor(first), own + "/journal")
                .then()
                .statusCode(200)
                .body("items[0].consumer", equalTo("0192:" + first.organisationNumber()))
                .body("items[0].supplier", equalTo("0192:" + VENDOR));
    }

    private static String ofVendorFor(Applicant customer) {
        return Tokens.token()
                .consumer("0192:" + VENDOR)
                .systemUser("0192:" + customer.organisationNumber(), UUID.randomUUID())
                .scopes(READ + " spinn:applications.write")
                .sign();
    }

    private static String draft(String token, UUID call, String key) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Applicant.COMPLETE.formatted(call))
                .post("/v1/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response read(String token, String application) {
        return given().auth().oauth2(token).get("/v1/applications/" + application);
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
