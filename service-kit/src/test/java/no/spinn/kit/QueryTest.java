package no.spinn.kit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import no.spinn.kit.testing.Tokens;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A query that an operation does not declare is refused by name. */
@QuarkusTest
@WithInfrastructure
class QueryTest {

    @ParameterizedTest
    @CsvSource({
        "lmit=1,              ?lmit,   unknown_parameter",
        "limit=1&limit=2,     ?limit,  repeated_parameter",
        "limit=many,          ?limit,  wrong_value",
        "limit=,              ?limit,  wrong_value",
        "colour=DARK_BLUE,    ?colour, wrong_value",
        "colour=red&colour=x, ?colour, wrong_value",
        "part=x,              ?part,   wrong_value",
        "broken=yes,          ?broken, wrong_value",
        "limit=0,             ?limit,  out_of_range",
    })
    void namesWhatItDoesNotUnderstand(String query, String pointer, String code) {
        refused("/v1/things?" + query).body("errors.pointer", contains(pointer)).body("errors.code", contains(code));
    }

    @ParameterizedTest
    @CsvSource({"colour=red&colour=dark_blue", "broken=false", "part=0193c3a0-0000-7000-8000-000000000000", "limit=2"})
    void answersWhatItUnderstands(String query) {
        given().get("/v1/things?" + query).then().statusCode(200);
    }

    @Test
    void namesAllFaultsAtOnce() {
        refused("/v1/things?colour=pink&limit=x&first=1&second=2")
                .body("errors.pointer", contains("?colour", "?first", "?limit", "?second"));
    }

    @Test
    void saysWhichValuesAndNamesThereAre() {
        refused("/v1/things?colour=pink&size=1")
                .body("errors[0].detail", equalTo("\"pink\" is no value here; possible values are red, dark_blue"))
                .body("errors[1].detail", containsString("there are broken, colour, cursor, limit, part, prefix"));
        refused("/v1/things/greeting?loud=true").body("errors[0].detail", containsString("takes none"));
    }

    @Test
    void asksForTheTokenFirst() {
        given().get("/v1/things/whoami?x=1").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.of("958935420", "spinn:other"))
                .get("/v1/things/whoami?x=1")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.of("958935420", "spinn:things"))
                .get("/v1/things/whoami?x=1")
                .then()
                .statusCode(400);
    }

    private static ValidatableResponse refused(String address) {
        return given().header("Accept-Language", "en")
                .get(address)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("SPINN-KIT-0001"));
    }
}
