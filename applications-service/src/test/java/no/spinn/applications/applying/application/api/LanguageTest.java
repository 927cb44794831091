package no.spinn.applications.applying.application.api;

import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.Applicant.path;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language form of an application, and the language of its validation messages. */
@QuarkusTest
@WithInfrastructure
class LanguageTest {

    private static final Map<String, String> INCOMPLETE = Map.of(
            "nb", "Søknaden er ikke fullstendig",
            "nn", "Søknaden er ikkje fullstendig",
            "en", "The application is not complete");

    @Inject
    Neighbours neighbours;

    private UUID call;

    @BeforeEach
    void publish() {
        Vocabularies.publishTo(neighbours);
        call = aCall().publishTo(neighbours);
    }

    @ParameterizedTest
    @CsvSource({"nn, nn", "'en-GB, nb;q=0.5', en", "no, nb", "'fr, se', nb"})
    void isTheFirstAcceptedLanguage(String accepted, String language) {
        begin(OSLO.act().header("Accept-Language", accepted), "")
                .then()
                .statusCode(201)
                .body("language", equalTo(language));
    }

    @Test
    void isBokmaalByDefault() {
        begin(OSLO.act(), "").then().statusCode(201).body("language", equalTo("nb"));
    }

    @Test
    void canBeChosen() {
        Response begun = begin(OSLO.act().header("Accept-Language", "en"), ",\"language\":\"nn\"");
        begun.then().statusCode(201).body("language", equalTo("nn"));
        String application = path(begun.header("Location"));

        patch(application, "{\"language\":\"nb\"}").then().statusCode(200).body("language", equalTo("nb"));
        patch(application, "{\"language\":null}").then().statusCode(200).body("language", equalTo("nb"));
        put(application, "{\"language\":\"en\"}").then().statusCode(200).body("language", equalTo("en"));
        put(application, "{\"title\":\"Nytt\"}").then().statusCode(200).body("language", equalTo("en"));

        OSLO.request().get(application).then().body("language", equalTo("en")).body("title", equalTo("Nytt"));
    }

    @Test
    void isOneOfTheThreeLanguages() {
        begin(OSLO.act(), ",\"language\":\"se\"").then().statusCode(400).body("errors.pointer", hasItem("/language"));
        String application = OSLO.drafted(call);
        patch(application, "{\"language\":\"NB\"}").then().statusCode(400);
        OSLO.request().get(application).then().body("language", equalTo("nb")).header("ETag", startsWith("\"1."));
    }

    @Test
    void isSubmittedAndCopied() {
        String application = OSLO.drafted(call);
        patch(application, "{\"language\":\"nn\"}");
        OSLO.submit(application).then().statusCode(201);

        assertThat(OSLO.request().get(application + "/submission/snapshot").<String>path("language"))
                .isEqualTo("nn");
        OSLO.act()
                .header("Accept-Language", "en")
                .body("{\"callId\":\"%s\"}".formatted(call))
                .post(application + "/copies")
                .then()
                .statusCode(201)
                .body("language", equalTo("nn"));
    }

    @ParameterizedTest
    @CsvSource({
        "nb, søknaden må ha en tittel, Høyst 3 000 000 NOK (kriterium terms.maximum-amount), spørsmålet må besvares",
        "nn, søknaden må ha ein tittel, Høgst 3 000 000 NOK (kriterium terms.maximum-amount), det må svarast på spørsmålet",
        "en, the application needs a title, 'At most 3,000,000 NOK (criterion terms.maximum-amount)', this question must be answered"
    })
    void reportsMissingPartsInTheAcceptedLanguage(String language, String title, String amount, String answer) {
        String application = path(begin(OSLO.act(), """
                ,"facts":{"project.requestedAmount":{"amount":"5000000.00","currency":"NOK"}}""").header("Location"));

        OSLO.request()
                .header("Accept-Language", language)
                .get(application + "/validation")
                .then()
                .statusCode(200)
                .header("Content-Language", language)
                .body("errors.find { it.pointer == '/title' }.detail", equalTo(title))
                .body("errors.find { it.pointer == '/title' }.code", equalTo("required"))
                .body("errors.find { it.code == 'above_maximum' }.detail", equalTo(amount))
                .body("errors.find { it.pointer == '/answers/challenge' }.detail", equalTo(answer));

        OSLO.act()
                .header("Accept-Language", language)
                .header("If-Match", "\"1.0\"")
                .post(application + "/submission")
                .then()
                .statusCode(422)
                .header("Content-Language", language)
                .body("title", equalTo(INCOMPLETE.get(language)))
                .body("errors.find { it.pointer == '/title' }.detail", equalTo(title));
    }

    private Response begin(RequestSpecification request, String more) {
        return request.body("{\"callId\":\"%s\"%s}".formatted(call, more)).post("/v1/applications");
    }

    private static Response patch(String application, String patch) {
        return OSLO.request()
                .contentType("application/merge-patch+json")
                .header("If-Match", OSLO.request().get(application).header("ETag"))
                .body(patch)
                .patch(application);
    }

    private static Response put(String application, String body) {
        return OSLO.request()
                .header("If-Match", OSLO.request().get(application).header("ETag"))
                .body(body)
                .put(application);
    }
}
