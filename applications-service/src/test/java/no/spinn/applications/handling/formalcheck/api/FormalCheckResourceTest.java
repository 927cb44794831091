package no.spinn.applications.handling.formalcheck.api;

import static no.spinn.applications.testdata.Applicant.BERGEN;
import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.Applicant.PROVIDER;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import no.spinn.applications.testdata.Applicant;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class FormalCheckResourceTest {

    private static final String REQUEST = """
            {"request":"Who will use it?","dueAt":"2099-01-01T00:00:00Z"}""";
    private static final String SUPPLEMENT = """
            {"supplement":"Pupils of two schools."}""";
    private static final String REASON = """
            {"reason":"The project description is missing."}""";

    @Inject
    Neighbours neighbours;

    private String application;

    @BeforeEach
    void submit() {
        Vocabularies.publishTo(neighbours);
        application = OSLO.submitted(aCall().publishTo(neighbours));
    }

    @Test
    void isStartedByTheProvider() {
        begin().then().statusCode(200).body("state", equalTo("formal_check"));
        stands("formal_check");
        begin().then().statusCode(409).body("code", equalTo("SPINN-APP-0008"));
    }

    @Test
    void asksForASupplementAndAcceptsTheAnswer() {
        begin();
        Response asked = PROVIDER.act().body(REQUEST).post(application + "/supplement-requests");
        asked.then().statusCode(201).body("supplement", nullValue());
        stands("supplement_requested");

        answer(OSLO, asked).then().statusCode(200).body("supplement", equalTo("Pupils of two schools."));

        stands("formal_check");
        for (Applicant reader : List.of(OSLO, PROVIDER)) {
            reader.request()
                    .get(application + "/supplement-requests")
                    .then()
                    .body("items", hasSize(1))
                    .body("items[0].request", equalTo("Who will use it?"))
                    .body("items[0].supplement", equalTo("Pupils of two schools."));
        }
    }

    @Test
    void doesNotChangeTheSubmittedApplication() {
        byte[] submitted =
                OSLO.request().get(application + "/submission/snapshot").asByteArray();
        begin();
        answer(OSLO, PROVIDER.act().body(REQUEST).post(application + "/supplement-requests"));
        org.assertj.core.api.Assertions.assertThat(
                        OSLO.request().get(application + "/submission/snapshot").asByteArray())
                .isEqualTo(submitted);
    }

    @Test
    void acceptsOneAnswer() {
        begin();
        Response first = PROVIDER.act().body(REQUEST).post(application + "/supplement-requests");
        answer(OSLO, first);
        answer(OSLO, first).then().statusCode(409);
        PROVIDER.act()
                .body(REQUEST)
                .post(application + "/supplement-requests")
                .then()
                .statusCode(201);
        answer(OSLO, first).then().statusCode(409);
    }

    @Test
    void refusesADeadlineInThePast() {
        begin();
        PROVIDER.act()
                .body("{\"request\":\"Who?\",\"dueAt\":\"2020-01-01T00:00:00Z\"}")
                .post(application + "/supplement-requests")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/dueAt"));
        stands("formal_check");
    }

    @Test
    void dismissesWithAReason() {
        begin();
        PROVIDER.act()
                .body("{\"reason\":\" \"}")
                .post(application + "/dismissal")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        PROVIDER.act().body(REASON).post(application + "/dismissal").then().statusCode(201);
        stands("dismissed");
        OSLO.request()
                .get(application + "/dismissal")
                .then()
                .statusCode(200)
                .body("reason", equalTo("The project description is missing."));
    }

    @Test
    void isForTheProviderOnly() {
        OSLO.act().post(application + "/formal-check").then().statusCode(403);
        BERGEN.act().post(application + "/formal-check").then().statusCode(404);
        begin();
        OSLO.act().body(REASON).post(application + "/dismissal").then().statusCode(403);
        BERGEN.act().body(REASON).post(application + "/dismissal").then().statusCode(404);
        OSLO.act()
                .body(REQUEST)
                .post(application + "/supplement-requests")
                .then()
                .statusCode(403);
        Response asked = PROVIDER.act().body(REQUEST).post(application + "/supplement-requests");
        answer(PROVIDER, asked).then().statusCode(403);
        answer(BERGEN, asked).then().statusCode(404);
        BERGEN.request().get(application + "/supplement-requests").then().statusCode(404);
        stands("supplement_requested");
    }

    @Test
    void doesNotApplyToDrafts() {
        String draft = OSLO.drafted(aCall().publishTo(neighbours));
        PROVIDER.act().post(draft + "/formal-check").then().statusCode(404);
    }

    private Response begin() {
        return PROVIDER.act().post(application + "/formal-check");
    }

    private Response answer(Applicant applicant, Response asked) {
        return applicant
                .act()
                .body(SUPPLEMENT)
                .post("%s/supplement-requests/%s/supplement".formatted(application, asked.<String>path("id")));
    }

    private void stands(String state) {
        OSLO.request().get(application).then().body("state", equalTo(state));
    }
}
