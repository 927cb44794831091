package no.spinn.kit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.spinn.kit.testing.TestDecisionPoint;
import no.spinn.kit.testing.Tokens;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A token of a system user of Altinn: the vendor acts for its customer, where Altinn permits it. */
@QuarkusTest
@WithInfrastructure
class SystemUserTest {

    private static final String VENDOR = "0192:991825827";
    private static final String CUSTOMER = "0192:958935420";
    private static final UUID PERMITTED = UUID.fromString("0d000000-0000-4000-8000-00000000000a");
    private static final String SCOPES = "spinn:things spinn:things.write";

    @ParameterizedTest
    @ValueSource(strings = {"ID", "id"})
    void takesTheCustomerAsTheOrganisationAndTheVendorAsSupplier(String key) {
        String token = token().authorizationDetails(details("urn:altinn:systemuser", key, PERMITTED))
                .sign();
        whoAmI(token).then().statusCode(200).body(equalTo(CUSTOMER + " " + VENDOR));
    }

    @Test
    void refusesWhatAltinnDenies() {
        whoAmI(token(TestDecisionPoint.DENIED))
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", equalTo("SPINN-KIT-0004"))
                .body("errors.code", contains("system_user_denied"));
    }

    @Test
    void takesOneRegistrationOfSeveralThatPermitsIt() {
        whoAmI(token(TestDecisionPoint.DENIED, PERMITTED)).then().statusCode(200);
    }

    @Test
    void asksForWritingSeparately() {
        String token = token(TestDecisionPoint.READER);
        whoAmI(token).then().statusCode(200);
        create(token).then().statusCode(403).body("errors.code", contains("system_user_denied"));
        create(token(PERMITTED)).then().statusCode(201);
    }

    @Test
    void answersThatItKnowsNoDecision() {
        whoAmI(token(TestDecisionPoint.UNDECIDED))
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("code", equalTo("SPINN-KIT-0016"));
        given().header("Authorization", "Bearer " + token(TestDecisionPoint.UNDECIDED))
                .get("/v1/things")
                .then()
                .statusCode(503);
    }

    @Test
    void refusesAuthorizationDetailsOfAnUnknownType() {
        String token = token().authorizationDetails(
                        details("urn:altinn:systemuser", "ID", PERMITTED), details("nav:sosialhjelp", "ID", PERMITTED))
                .sign();
        whoAmI(token)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("error=\"invalid_token\""))
                .body("errors.code", contains("unknown_authorization"));
    }

    @Test
    void refusesMalformedAuthorizationDetails() {
        invalid(token().authorizationDetails());
        invalid(token().authorizationDetails(Map.of("type", "urn:altinn:systemuser")));
        invalid(token().systemUser(CUSTOMER));
        invalid(token().systemUser("0192:123456789", PERMITTED));
        invalid(token().authorizationDetails(
                        details("urn:altinn:systemuser", "ID", PERMITTED),
                        details("urn:altinn:systemuser", "ID", PERMITTED)));
        invalid(token().supplier("0192:942110464").systemUser(CUSTOMER, PERMITTED));
    }

    private static void invalid(Tokens token) {
        whoAmI(token.sign()).then().statusCode(401).body("errors.code", contains("token_invalid"));
    }

    private static Response whoAmI(String token) {
        return given().header("Authorization", "Bearer " + token).get("/v1/things/whoami");
    }

    private static Response create(String token) {
        return given().header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body("{\"name\":\"a thing\",\"parts\":[]}")
                .post("/v1/things");
    }

    private static String token(UUID... ids) {
        return token().systemUser(CUSTOMER, ids).sign();
    }

    private static Tokens token() {
        return Tokens.token().consumer(VENDOR).scopes(SCOPES);
    }

    private static Map<String, Object> details(String type, String key, UUID id) {
        return Map.of(
                "type",
                type,
                "systemuser_org",
                Map.of("authority", "iso6523-actorid-upis", key, CUSTOMER),
                "systemuser_id",
                List.of(id.toString()),
                "system_id",
                "991825827_smartcloud");
    }
}
