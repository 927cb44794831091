package no.spinn.applications.applying.application.api;

import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The cost plan and the financing plan of a draft. */
@QuarkusTest
@WithInfrastructure
class BudgetTest {

    private static final String BUDGET = """
            {"budget":{
              "costs":[{"type":"personnel_and_indirect","description":"Prosjektleder","amount":{"amount":"1500000","currency":"NOK"}},
                       {"type":"procured_services","amount":{"amount":"1500000","currency":"NOK"}}],
              "financing":[{"source":"own_share","amount":{"amount":"1000000","currency":"NOK"}},
                           {"source":"grant","amount":{"amount":"%s","currency":"NOK"}}]}}""";

    @Inject
    Neighbours neighbours;

    @BeforeEach
    void publishVocabulary() {
        Vocabularies.publishTo(neighbours);
    }

    @Test
    void canBeSavedBeforeItAddsUp() {
        String application = OSLO.drafted(aCall().publishTo(neighbours));
        change(application, BUDGET.formatted("7"))
                .then()
                .statusCode(200)
                .body("budget.costs", hasSize(2))
                .body("budget.costs[0].amount.amount", equalTo("1500000.00"))
                .body("budget.costs[1].description", nullValue())
                .body("budget.financing[1].source", equalTo("grant"));
        OSLO.request()
                .get(application + "/validation")
                .then()
                .statusCode(200)
                .body("errors.collect { it.pointer + ' ' + it.code }", hasItem("/budget/financing sums_differ"));
    }

    @Test
    void isRemovedByANull() {
        String application = OSLO.drafted(aCall().publishTo(neighbours));
        change(application, BUDGET.formatted("7"));
        change(application, "{\"budget\":null}").then().statusCode(200).body("budget", nullValue());
    }

    @Test
    void blocksTheSubmissionUntilItAddsUp() {
        String application = OSLO.drafted(aCall().publishTo(neighbours));
        change(application, BUDGET.formatted("1999999.99"));
        OSLO.submit(application)
                .then()
                .statusCode(422)
                .body("code", equalTo("SPINN-APP-0007"))
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        hasItems(
                                "/budget/financing sums_differ", "/facts/project.requestedAmount differs_from_budget"));
        change(application, BUDGET.formatted("2000000"));
        OSLO.submit(application).then().statusCode(201);
        assertThat(OSLO.request()
                        .get(application + "/submission/snapshot")
                        .<String>path("budget.costs[0].amount.amount"))
                .isEqualTo("1500000.00");
    }

    @Test
    void reportsEveryFaultyLine() {
        String application = OSLO.drafted(aCall().publishTo(neighbours));
        change(application, """
                {"budget":{"costs":[{"type":"travel","amount":{"amount":"1.234","currency":"NOK"}}],"financing":[]}}""").then().statusCode(400).body("errors.pointer", hasItem("/budget/costs/0/amount"));
        change(application, """
                {"budget":{"costs":[{"description":"%s","amount":{"amount":"1","currency":"NOK"}}],"financing":[{"source":"grant"}]}}""".formatted("x".repeat(301)))
                .then()
                .statusCode(not(200))
                .body(
                        "errors.pointer",
                        hasItems("/budget/costs/0/type", "/budget/costs/0/description", "/budget/financing/0/amount"));
        OSLO.request().get(application).then().body("budget", nullValue());
    }

    private static Response change(String application, String patch) {
        return OSLO.request()
                .contentType("application/merge-patch+json")
                .header("If-Match", OSLO.request().get(application).header("ETag"))
                .body(patch)
                .patch(application);
    }
}
