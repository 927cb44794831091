package no.spinn.applications.stateaid.api;

import static io.restassured.RestAssured.given;
import static no.spinn.applications.testdata.Applicant.BERGEN;
import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.Applicant.PROVIDER;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.spinn.applications.testdata.Handling;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class StateAidTest {

    /** 2,000,000 kroner at 10 kroner a euro are 200,000 euro. */
    private static final String GRANT = """
            {"outcome":"granted","amount":{"amount":"2000000.00","currency":"NOK"},"summary":"Yes.","reasons":[],
             "stateAid":{"regime":"%s","rate":10.0,"rateDate":"2026-11-02"}}""";

    @Inject
    Neighbours neighbours;

    @Inject
    EntityManager database;

    private UUID call = new UUID(0, 0);

    @BeforeEach
    void publish() {
        Vocabularies.publishTo(neighbours);
        call = aCall().publishTo(neighbours);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("DELETE FROM aid_award").executeUpdate());
    }

    @Test
    void isGrantedUpToTheCeilingAndNoFurther() {
        String first = Handling.recommended(call);
        grant(first, "de_minimis").then().statusCode(201).body("decision.stateAid.regime", equalTo("de_minimis"));
        OSLO.request()
                .get(first + "/de-minimis")
                .then()
                .statusCode(200)
                .body("total", equalTo("200000.00"))
                .body("left", equalTo("100000.00"));
        String second = Handling.recommended(call);
        grant(second, "de_minimis")
                .then()
                .statusCode(409)
                .body("code", equalTo("SPINN-APP-0080"))
                .body("errors[0].pointer", equalTo("/stateAid"));
        grant(second, "block_exempted").then().statusCode(201);
    }

    @Test
    void countsWhatTheApplicantDeclares() {
        String application = Handling.recommended(call);
        declare(application, "100000.01", "2026-05-04").then().statusCode(200);
        grant(application, "de_minimis").then().statusCode(409);
        String tag = OSLO.request().get(application + "/de-minimis-declaration").header("ETag");
        declare(application, "90000.00", "2026-05-04").then().statusCode(428);
        OSLO.request()
                .header("If-Match", tag)
                .body("{\"aid\":[{\"grantor\":\"X\",\"euro\":290000.00,\"grantedOn\":\"2020-01-01\"}]}")
                .put(application + "/de-minimis-declaration")
                .then()
                .statusCode(200);
        grant(application, "de_minimis").then().statusCode(201);
        BERGEN.request().get(application + "/de-minimis").then().statusCode(404);
    }

    @Test
    void isNotGrantedTwiceOverInTheSameRoom() throws InterruptedException, ExecutionException {
        List<String> waiting = List.of(
                Handling.recommended(aCall().publishTo(neighbours)),
                Handling.recommended(aCall().publishTo(neighbours)));
        try (ExecutorService deciders = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> answers = waiting.stream()
                    .map(application -> deciders.submit(
                            () -> grant(application, "de_minimis").statusCode()))
                    .toList();
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(201, 409);
        }
    }

    @Test
    void isListedForThePublic() {
        String application = Handling.recommended(call);
        String decision = grant(application, "block_exempted").path("id");
        given().get("/v1/awards")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(decision))
                .body("items[0].recipient", equalTo("0192:958935420"))
                .body("items[0].euro", equalTo("200000.00"));
        for (String query : List.of("minimumEuro=200000.01", "organisation=0192:964338531", "year=2001")) {
            given().get("/v1/awards?" + query).then().statusCode(200).body("items.id", not(hasItem(decision)));
        }
        for (String wrong : List.of("organisation=abc", "minimumEuro=x", "year=x")) {
            given().get("/v1/awards?" + wrong).then().statusCode(400);
        }
        Response csv = given().accept("text/csv").get("/v1/awards");
        csv.then().statusCode(200).contentType("text/csv");
        assertThat(csv.asString()).contains("\"" + decision + "\",\"0192:958935420\"");
        OSLO.act()
                .body("{\"reason\":\"No.\"}")
                .post(application + "/agreement/refusal")
                .then()
                .statusCode(200);
        given().get("/v1/awards").then().body("items.id", not(hasItem(decision)));
    }

    @Test
    void isOfASumAndHasARate() {
        String application = Handling.recommended(call);
        Handling.decide(application, GRANT.formatted("de_minimis").replace("10.0", "0"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/stateAid/rate"));
        PROVIDER.request().get(application + "/decision").then().statusCode(404);
    }

    private static Response grant(String application, String regime) {
        return Handling.decide(application, GRANT.formatted(regime));
    }

    private static Response declare(String application, String euro, String day) {
        return OSLO.request()
                .body("{\"aid\":[{\"grantor\":\"Vestland fylkeskommune\",\"euro\":%s,\"grantedOn\":\"%s\"}]}"
                        .formatted(euro, day))
                .put(application + "/de-minimis-declaration");
    }
}
