package no.spinn.applications.handling.decision.api;

import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.Applicant.PROVIDER;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import no.spinn.applications.testdata.CallBuilder;
import no.spinn.applications.testdata.Handling;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A grant beyond the request or the terms needs a reason, which the journal keeps. */
@QuarkusTest
@WithInfrastructure
class ExceptionResourceTest {

    private static final String ERRORS = "errors.collect { it.pointer + ' ' + it.code }";
    private static final String HALF = """
        {"any":[{"not":{"fact":"organisation.sector","equals":"municipality"}},{"fact":"project.grantShare","atMost":0.50}]}\
        """;
    private static final String GRANT = """
        {"outcome":"granted","amount":{"amount":"%s","currency":"NOK"},"summary":"Well done.","reasons":[]%s}\
        """;
    private static final String REASON = ",\"exception\":\"The pilot became larger.\"";
    /** The journal's act. */
    private static final String EXCEPTED = "except_from_terms";

    @Inject
    Neighbours neighbours;

    @BeforeEach
    void publishVocabulary() {
        Vocabularies.publishTo(neighbours);
    }

    @Test
    void isNeededForAGrantBeyondTheRequestTheMaximumAndTheRate() {
        String application = readyForHalf();
        decide(application, GRANT.formatted("3500000.00", ""))
                .statusCode(422)
                .body(
                        ERRORS,
                        containsInAnyOrder("/amount beyond_request", "/amount above_maximum", "/amount above_rate"));
        OSLO.request().get(application).then().body("state", equalTo("recommended"));

        decide(application, GRANT.formatted("3500000.00", REASON))
                .statusCode(201)
                .body("decision.exception", equalTo("The pilot became larger."));
        OSLO.request()
                .get(application)
                .then()
                .body("state", equalTo("granted"))
                .body("decision.granted.amount", equalTo("3500000.00"));
        OSLO.request()
                .get(application + "/journal")
                .then()
                .body(
                        "items.find { it.action == '%s' }.reason".formatted(EXCEPTED),
                        equalTo("The pilot became larger."))
                .body("items.find { it.action == '%s' }.consumer".formatted(EXCEPTED), equalTo("0192:991825827"));
        OSLO.request().get(application + "/journal/verification").then().body("intact", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource({
        "nb, søknaden ber bare om 2\u00a0000\u00a0000\u00a0kr",
        "nn, søknaden ber berre om 2\u00a0000\u00a0000\u00a0kr",
        "en, 'the application requests only NOK\u00a02,000,000'"
    })
    void isAskedForInTheLanguageOfTheCaller(String language, String text) {
        String application = Handling.recommended(aCall().publishTo(neighbours));
        PROVIDER.act()
                .header("Accept-Language", language)
                .body(Handling.reasoned(application, GRANT.formatted("2000000.01", "")))
                .post(application + "/decision")
                .then()
                .statusCode(422)
                .body("errors[0].detail", containsString(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"exception\":null", ",\"exception\":\"\"", ",\"exception\":\" \\t \""})
    void isNotRecordedWhereThereIsNone(String none) {
        String application = Handling.recommended(aCall().publishTo(neighbours));
        decide(application, GRANT.formatted("2000000.01", none)).statusCode(422);
        decide(application, GRANT.formatted("2000000.00", REASON))
                .statusCode(422)
                .body(ERRORS, equalTo(List.of("/exception unexpected")));
        decide(application, GRANT.formatted("2000000.00", none)).statusCode(201);
        OSLO.request().get(application + "/journal").then().body("items.action", not(hasItem(EXCEPTED)));
    }

    @Test
    void isNeededForARecommendationAndForEachOfManyDecisions() {
        CallBuilder call = aCall();
        String application = Handling.assessed(call.publishTo(neighbours));
        recommend(application, GRANT.formatted("3000001.00", ""))
                .statusCode(422)
                .body(ERRORS, containsInAnyOrder("/amount beyond_request", "/amount above_maximum"));
        recommend(application, GRANT.formatted("3000001.00", REASON)).statusCode(201);

        PROVIDER.act()
                .body("{\"decisions\":[{\"applicationId\":\"%s\",\"decision\":%s}]}"
                        .formatted(
                                application.substring(application.lastIndexOf('/') + 1),
                                Handling.reasoned(application, GRANT.formatted("3000001.00", ""))))
                .post("/v1/calls/%s/decisions".formatted(call.id()))
                .then()
                .statusCode(422)
                .body("errors.pointer.unique()", equalTo(List.of("/decisions/0/decision/amount")));
        OSLO.request().get(application).then().body("state", equalTo("recommended"));
    }

    @Test
    void doesNotLiftTheBudgetOfTheCall() {
        String application = Handling.recommended(aCall().granting(2_500_000).publishTo(neighbours));
        decide(application, GRANT.formatted("2500001.00", REASON))
                .statusCode(409)
                .body("code", equalTo("SPINN-APP-0051"));
        OSLO.request().get(application + "/journal").then().body("items.action", not(hasItem(EXCEPTED)));
    }

    /** Asks for 2,000,000 of 4,000,000 kroner; a municipality may get half. */
    private String readyForHalf() {
        String application =
                OSLO.drafted(aCall().withTerm("municipality.maximum-rate", HALF).publishTo(neighbours));
        OSLO.change(application, "{\"facts\":{\"project.budget.total\":{\"amount\":\"4000000\",\"currency\":\"NOK\"}}}")
                .then()
                .statusCode(200);
        OSLO.submit(application).then().statusCode(201);
        return Handling.ready(application);
    }

    private static ValidatableResponse decide(String application, String decision) {
        return Handling.decide(application, decision).then();
    }

    private static ValidatableResponse recommend(String application, String proposal) {
        return PROVIDER.act()
                .body(Handling.reasoned(application, proposal))
                .post(application + "/recommendation")
                .then();
    }
}
