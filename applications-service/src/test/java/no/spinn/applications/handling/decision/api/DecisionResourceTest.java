package no.spinn.applications.handling.decision.api;

import static no.spinn.applications.testdata.Applicant.BERGEN;
import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.Applicant.PROVIDER;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.spinn.applications.testdata.Applicant;
import no.spinn.applications.testdata.CallBuilder;
import no.spinn.applications.testdata.Handling;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class DecisionResourceTest {

    private static final String GRANT = """
            {"outcome":"%s","amount":{"amount":"%s","currency":"NOK"},"summary":"Well done.","reasons":[]}""";
    private static final String REJECT = """
            {"outcome":"rejected","summary":"There were better ones.","reasons":[]}""";

    @Inject
    Neighbours neighbours;

    @BeforeEach
    void publishVocabulary() {
        Vocabularies.publishTo(neighbours);
    }

    @Test
    void followsARecommendationThatTheApplicantDoesNotSee() {
        String application = Handling.assessed(aCall().publishTo(neighbours));
        PROVIDER.act().body(REJECT).post(application + "/decision").then().statusCode(409);

        PROVIDER.act()
                .body(Handling.reasoned(application, REJECT))
                .post(application + "/recommendation")
                .then()
                .statusCode(201);

        PROVIDER.request()
                .get(application + "/recommendation")
                .then()
                .statusCode(200)
                .body("recommendation.outcome", equalTo("rejected"));
        OSLO.request().get(application + "/recommendation").then().statusCode(404);
        OSLO.request().get(application + "/decision").then().statusCode(404).body("code", equalTo("SPINN-APP-0052"));
    }

    @Test
    void grantsTheRequestedAmount() {
        String application = Handling.granted(aCall().publishTo(neighbours));
        for (Applicant reader : List.of(OSLO, PROVIDER)) {
            reader.request()
                    .get(application + "/decision")
                    .then()
                    .statusCode(200)
                    .body("decision.outcome", equalTo("granted"))
                    .body("decision.amount.amount", equalTo("2000000.00"))
                    .body("supersededAt", nullValue());
            reader.request()
                    .get(application)
                    .then()
                    .body("state", equalTo("granted"))
                    .body("decision.granted.amount", equalTo("2000000.00"));
        }
        BERGEN.request().get(application + "/decision").then().statusCode(404);
    }

    @Test
    void grantsAPartOrNothing() {
        UUID call = aCall().publishTo(neighbours);
        OSLO.request()
                .get(Handling.partiallyGranted(call))
                .then()
                .body("state", equalTo("partially_granted"))
                .body("decision.granted.amount", equalTo("1500000.00"));
        OSLO.request()
                .get(Handling.rejected(call))
                .then()
                .body("state", equalTo("rejected"))
                .body("decision.granted", nullValue());
    }

    @Test
    void isMadeOnce() {
        String application = Handling.granted(aCall().publishTo(neighbours));
        decide(application, REJECT).then().statusCode(409).body("code", equalTo("SPINN-APP-0008"));
        OSLO.act().post(application + "/withdrawal").then().statusCode(409);
    }

    @Test
    void reportsAllFaultsOfItsAmount() {
        String application = Handling.recommended(aCall().publishTo(neighbours));
        refused(application, GRANT.formatted("granted", "1999999.99"), "differs_from_request");
        refused(application, GRANT.formatted("granted", "2000000.01"), "beyond_request");
        refused(application, GRANT.formatted("partially_granted", "2000000.00"), "equals_request");
        refused(application, GRANT.formatted("partially_granted", "0"), "zero");
        refused(application, GRANT.formatted("rejected", "1"), "unexpected");
        refused(application, GRANT.formatted("granted", "2000000.00").replace("NOK", "EUR"), "wrong_currency");
        refused(application, REJECT.replace("rejected", "granted"), "required");
        OSLO.request().get(application).then().body("state", equalTo("recommended"));
    }

    @Test
    void requiresAReasonForEachCriterion() {
        CallBuilder call = aCall();
        String application = Handling.recommended(call.publishTo(neighbours));
        PROVIDER.act()
                .body("""
                        {"outcome":"rejected","summary":"No.","reasons":[{"criterionId":"%s","reason":"Little."},
                         {"criterionId":"%s","reason":"None."}]}""".formatted(call.benefit(), UUID.randomUUID()))
                .post(application + "/decision")
                .then()
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        hasItems("/reasons/1/criterionId unknown_criterion", "/reasons required"));
    }

    @Test
    void isForTheProviderOnly() {
        String application = Handling.recommended(aCall().publishTo(neighbours));
        OSLO.act().body(REJECT).post(application + "/decision").then().statusCode(403);
        BERGEN.act().body(REJECT).post(application + "/decision").then().statusCode(404);
        BERGEN.act().body(REJECT).post(application + "/recommendation").then().statusCode(404);
    }

    @Test
    void staysWithinTheBudgetOfTheCall() {
        UUID call = aCall().granting(3_000_000).publishTo(neighbours);
        Handling.granted(call);
        String second = Handling.recommended(call);

        decide(second, GRANT.formatted("granted", "2000000.00"))
                .then()
                .statusCode(409)
                .body("code", equalTo("SPINN-APP-0051"));

        decide(second, GRANT.formatted("partially_granted", "1000000.00"))
                .then()
                .statusCode(201);
    }

    @Test
    void staysWithinTheBudgetWithConcurrentDecisions() throws InterruptedException, ExecutionException {
        UUID call = aCall().granting(4_000_000).publishTo(neighbours);
        List<String> waiting =
                List.of(Handling.recommended(call), Handling.recommended(call), Handling.recommended(call));
        try (ExecutorService deciders = Executors.newFixedThreadPool(3)) {
            List<Future<Integer>> answers = waiting.stream()
                    .map(application ->
                            deciders.submit(() -> decide(application, GRANT.formatted("granted", "2000000.00"))
                                    .statusCode()))
                    .toList();
            int granted = 0;
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isIn(201, 409);
                granted += answer.get() == 201 ? 1 : 0;
            }
            assertThat(granted).isEqualTo(2);
        }
    }

    @Test
    void isMadeForManyOrForNone() {
        UUID call = aCall().publishTo(neighbours);
        String first = Handling.recommended(call);
        String second = Handling.recommended(call);
        String unready = Handling.assessed(call);

        decideAll(call, entry(first, REJECT), entry(unready, REJECT), entry(second, REJECT), entry(first, REJECT))
                .then()
                .statusCode(422)
                .body("errors", hasSize(2))
                .body("errors.pointer", hasItems("/decisions/1/applicationId", "/decisions/3/applicationId"))
                .body("errors.code", hasItems("wrong_state", "not_found"));
        OSLO.request().get(first).then().body("state", equalTo("recommended"));

        decideAll(call, entry(first, REJECT), entry(second, GRANT.formatted("granted", "2000000.00")))
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[1].decision.outcome", equalTo("granted"));
        OSLO.request().get(first).then().body("state", equalTo("rejected"));
        OSLO.request().get(second).then().body("state", equalTo("granted"));
    }

    @Test
    void isForTheProviderOfTheCallWhenMadeForMany() {
        UUID call = aCall().publishTo(neighbours);
        String application = Handling.recommended(call);
        for (Applicant other : List.of(OSLO, BERGEN)) {
            other.act()
                    .body("{\"decisions\":[%s]}".formatted(entry(application, REJECT)))
                    .post("/v1/calls/%s/decisions".formatted(call))
                    .then()
                    .statusCode(404);
        }
        OSLO.request().get(application).then().body("state", equalTo("recommended"));
    }

    @Test
    void grantsNoAmountWhenNoneIsRequested() {
        UUID call = aCall().withoutSums().publishTo(neighbours);
        String application = Handling.assessed(call);
        String noSum = REJECT.replace("rejected", "granted");
        refused(Handling.recommended(aCall().withoutSums().publishTo(neighbours)), noSum, "required");
    }

    private static Response decide(String application, String decision) {
        return Handling.decide(application, decision);
    }

    private static void refused(String application, String decision, String code) {
        decide(application, decision)
                .then()
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("/amount"))
                .body("errors[0].code", equalTo(code));
    }

    private static String entry(String application, String decision) {
        return "{\"applicationId\":\"%s\",\"decision\":%s}"
                .formatted(
                        application.substring(application.lastIndexOf('/') + 1),
                        Handling.reasoned(application, decision));
    }

    private static Response decideAll(UUID call, String... entries) {
        return PROVIDER.act()
                .body("{\"decisions\":[%s]}".formatted(String.join(",", entries)))
                .post("/v1/calls/%s/decisions".formatted(call));
    }
}
