package no.spinn.instruments.search.api;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure
class MisspeltWordTest {

    /** Similar to stop words that the catalogue contains, such as "been". */
    @ParameterizedTest
    @ValueSource(strings = {"Begen", "beeen", "thatt", "vedd", "skall", "wherre"})
    void isNotTakenForOneWithoutMeaning(String word) {
        given().get("/v1/calls?q={word}", word).then().statusCode(200);
        given().get("/v1/instruments?q={word}", word).then().statusCode(200);
    }
}
