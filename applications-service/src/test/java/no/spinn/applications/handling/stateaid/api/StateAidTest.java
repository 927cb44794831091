package no.spinn.applications.handling.stateaid.api;

import static no.spinn.applications.testdata.Applicant.BERGEN;
import static no.spinn.applications.testdata.Applicant.PROVIDER;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.handling.decision.DecideApplications;
import no.spinn.applications.testdata.Applicant;
import no.spinn.applications.testdata.Handling;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.applications.upstream.exchangerate.BankingDays;
import no.spinn.kit.testing.WithInfrastructure;
import no.spinn.kit.time.OsloDays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Grants of state aid. Each application requests two million kroner, which is EUR 200,000 at ten kroner for a euro.
 */
@QuarkusTest
@WithInfrastructure
class StateAidTest {

    private static final LocalDate TODAY = OsloDays.at(Instant.now());
    /** The day with which rates are stated; whether the test runs on a Sunday or not. */
    private static final LocalDate BANKING_DAY = BankingDays.lastUntil(TODAY);

    private static final String AID = """
            ,"stateAid":{"regime":"%s","eurRate":"10","rateDate":"%s"}}""";
    private static final String NO_OTHER_AID = "{\"aid\":[]}";

    @Inject
    Neighbours neighbours;

    @Inject
    Applications applications;

    @Inject
    DecideApplications decideApplications;

    @Inject
    EntityManager database;

    private final Applicant company = Applicant.another();

    @BeforeEach
    void publishVocabulary() {
        Vocabularies.publishTo(neighbours);
    }

    @Test
    void addsUpWhatAnOrganisationHasReceived() {
        String application = ready(aCall().publishTo(neighbours));
        decide(application, granted("2000000.00", "de_minimis")).then().statusCode(201);

        cumulation(company)
                .then()
                .statusCode(200)
                .body("ceilingEur", equalTo("300000.00"))
                .body("grantedEur", equalTo("200000.00"))
                .body("declaredEur", equalTo("0.00"))
                .body("leftEur", equalTo("100000.00"))
                .body("window.to", equalTo(TODAY.toString()))
                .body("window.from", equalTo(TODAY.minusYears(3).plusDays(1).toString()))
                .body("awards.grantingAuthority.organisation", contains("0192:" + PROVIDER.organisationNumber()))
                .body("awards.amountEur", contains("200000.00"));
        company.request()
                .get(application + "/decision")
                .then()
                .body("decision.stateAid.regime", equalTo("de_minimis"))
                .body("decision.stateAid.eurRate", equalTo("10"))
                .body("decision.stateAid.rateDate", equalTo("2026-05-11"))
                .body("decision.stateAid.rateSource", equalTo("reference"));
    }

    @Test
    void isNotForStrangers() {
        UUID call = aCall().publishTo(neighbours);
        cumulation(PROVIDER).then().statusCode(404);
        cumulation(BERGEN).then().statusCode(404);

        String application = ready(call);
        cumulation(PROVIDER).then().statusCode(200);
        cumulation(BERGEN).then().statusCode(404);

        decide(application, granted("2000000.00", "de_minimis")).then().statusCode(201);
        cumulation(PROVIDER).then().statusCode(404);
        PROVIDER.request().get("/v1/de-minimis/0192:123").then().statusCode(404);
    }

    @Test
    void canReachTheCeilingButNotExceedIt() {
        UUID call = aCall().publishTo(neighbours);
        decide(ready(call), granted("2000000.00", "de_minimis")).then().statusCode(201);
        String second = ready(call);

        decide(second, partly("1000000.10", "de_minimis"))
                .then()
                .statusCode(409)
                .body("code", equalTo("SPINN-APP-0080"))
                .body("errors.pointer", contains("/amount"))
                .body("errors.code", contains("beyond_ceiling"));

        decide(second, partly("1000000.00", "de_minimis")).then().statusCode(201);
        cumulation(company).then().body("leftEur", equalTo("0.00"));
    }

    @Test
    void countsDeclaredAid() {
        UUID call = aCall().publishTo(neighbours);
        String application = company.submitted(call);
        String tag = declare(
                        application, aid("100000.01", TODAY.minusYears(1)) + "," + aid("999999", TODAY.minusYears(3)))
                .then()
                .statusCode(200)
                .body("aid", hasSize(2))
                .extract()
                .header("ETag");
        Handling.ready(application);
        PROVIDER.request()
                .get("/v1/de-minimis/0192:" + company.organisationNumber())
                .then()
                .body("declaredEur", equalTo("100000.01"))
                .body("declared", hasSize(1))
                .body("leftEur", equalTo("199999.99"));
        decide(application, granted("2000000.00", "de_minimis")).then().statusCode(409);

        company.request()
                .header("If-Match", tag)
                .body("{\"aid\":[%s]}".formatted(aid("100000.00", TODAY.minusYears(1))))
                .put(application + "/de-minimis-declaration")
                .then()
                .statusCode(200);
        decide(application, granted("2000000.00", "de_minimis")).then().statusCode(201);
        cumulation(company).then().body("declaredEur", equalTo("100000.00")).body("leftEur", equalTo("0.00"));
    }

    @Test
    void requiresADeclaration() {
        String application = Handling.ready(company.submitted(aCall().publishTo(neighbours)));
        decide(application, granted("2000000.00", "de_minimis"))
                .then()
                .statusCode(409)
                .body("code", equalTo("SPINN-APP-0081"))
                .body("errors.pointer", contains("/stateAid"));
        decide(application, granted("2000000.00", "block_exempted")).then().statusCode(201);
        cumulation(company).then().body("grantedEur", equalTo("0.00"));
    }

    @Test
    void doesNotExceedTheCeilingConcurrently() throws InterruptedException, ExecutionException {
        List<String> waiting = Stream.generate(() -> ready(aCall().publishTo(neighbours)))
                .limit(4)
                .toList();
        List<String> decisions = waiting.stream()
                .map(application -> Handling.reasoned(application, granted("2000000.00", "de_minimis")))
                .toList();
        int granted = 0;
        try (ExecutorService deciders = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> answers = Stream.iterate(0, i -> i < 4, i -> i + 1)
                    .map(i -> deciders.submit(() -> PROVIDER.act()
                            .body(decisions.get(i))
                            .post(waiting.get(i) + "/decision")
                            .statusCode()))
                    .toList();
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isIn(201, 409);
                granted += answer.get() == 201 ? 1 : 0;
            }
        }
        assertThat(granted).isEqualTo(1);
        cumulation(company).then().body("grantedEur", equalTo("200000.00"));
    }

    @Test
    void isAddedUpAcrossDecisionsThatAreMadeTogether() {
        UUID call = aCall().publishTo(neighbours);
        String entries = Stream.of(ready(call), ready(call))
                .map(application -> "{\"applicationId\":\"%s\",\"decision\":%s}"
                        .formatted(
                                id(application), Handling.reasoned(application, granted("2000000.00", "de_minimis"))))
                .reduce((first, second) -> first + "," + second)
                .orElseThrow();
        PROVIDER.act()
                .body("{\"decisions\":[%s]}".formatted(entries))
                .post("/v1/calls/%s/decisions".formatted(call))
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/decisions/1/decision/amount"));
        cumulation(company).then().body("grantedEur", equalTo("0.00"));
    }

    @Test
    void countsWhileTheDecisionIsInForce() {
        UUID call = aCall().publishTo(neighbours);
        String declined = ready(call);
        decide(declined, granted("2000000.00", "de_minimis")).then().statusCode(201);
        company.act()
                .body("{\"reason\":\"We found other money.\"}")
                .post(declined + "/agreement/refusal")
                .then()
                .statusCode(200);
        cumulation(company).then().body("grantedEur", equalTo("0.00"));

        String reversed = ready(call);
        decide(reversed, partly("1900000.00", "de_minimis")).then().statusCode(201);
        cumulation(company).then().body("grantedEur", equalTo("190000.00"));
        QuarkusTransaction.requiringNew()
                .run(() -> decideApplications.reverse(applications.findById(id(reversed)), "On appeal."));
        cumulation(company).then().body("grantedEur", equalTo("0.00"));

        decide(reversed, granted("2000000.00", "de_minimis")).then().statusCode(201);
        cumulation(company).then().body("grantedEur", equalTo("200000.00"));
    }

    @Test
    void expiresAfterThreeYears() {
        UUID call = aCall().publishTo(neighbours);
        decide(ready(call), granted("2000000.00", "de_minimis")).then().statusCode(201);
        String second = ready(call);
        age(TODAY.minusYears(3).plusDays(1));
        decide(second, granted("2000000.00", "de_minimis")).then().statusCode(409);
        age(TODAY.minusYears(3));
        decide(second, granted("2000000.00", "de_minimis")).then().statusCode(201);
    }

    @Test
    void mustBeStatedWhenTheGrantsOfTheCallAreAid() {
        UUID call = aCall().grantingAid("de_minimis").publishTo(neighbours);
        String application = ready(call);
        decide(application, granted("2000000.00", "none").replaceAll(",\"stateAid\".*", "}"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/stateAid"))
                .body("errors.code", contains("required"));
        decide(application, granted("2000000.00", "none").replace("\"regime\":\"none\",", ""))
                .then()
                .statusCode(201)
                .body("decision.stateAid.regime", equalTo("de_minimis"));

        String municipality = ready(call);
        decide(municipality, granted("2000000.00", "none")).then().statusCode(201);
        cumulation(company).then().body("grantedEur", equalTo("200000.00"));
    }

    @Test
    void reportsAllFaults() {
        String application = ready(aCall().publishTo(neighbours));
        decide(
                        application,
                        granted("1999999.00", "de_minimis")
                                .replace(
                                        BANKING_DAY.toString(),
                                        TODAY.plusDays(1).toString()))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/amount", "/stateAid/rateDate"));
        decide(application, granted("2000000.00", "de_minimis").replace("\"10\"", "\"0.085\""))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/stateAid/eurRate"));
        decide(application, granted("2000000.00", "subsidy")).then().statusCode(400);
    }

    @Test
    void isInTheLetter() {
        String application = ready(aCall().publishTo(neighbours));
        decide(application, granted("2000000.00", "de_minimis")).then().statusCode(201);
        String notice = company.request().get(application + "/notices").path("items[0].id");
        company.request()
                .get("%s/notices/%s/letter".formatted(application, notice))
                .then()
                .statusCode(200)
                .body(
                        "sections.paragraphs.flatten()",
                        hasItem(
                                "Dette er bagatellmessig støtte etter kommisjonsforordning (EU) 2023/2831: 200\u00a0000 euro, "
                                        + "etter kursen 10 kroner for én euro den 11. mai 2026."))
                .body(
                        "sections.paragraphs.flatten()",
                        hasItem("Kursen er en referansekurs, fordi Norges Banks kurs ikke var tilgjengelig."));
    }

    /** An application of the company, submitted with a declaration that there is no other aid, and recommended. */
    private String ready(UUID call) {
        String application = company.submitted(call);
        company.request()
                .body(NO_OTHER_AID)
                .put(application + "/de-minimis-declaration")
                .then()
                .statusCode(200);
        return Handling.ready(application);
    }

    private Response declare(String application, String aid) {
        return company.request().body("{\"aid\":[%s]}".formatted(aid)).put(application + "/de-minimis-declaration");
    }

    private static String aid(String euro, LocalDate day) {
        return "{\"grantor\":\"Vestland fylkeskommune\",\"amountEur\":\"%s\",\"grantedOn\":\"%s\"}"
                .formatted(euro, day);
    }

    private static String granted(String kroner, String regime) {
        return decision("granted", kroner, regime);
    }

    private static String partly(String kroner, String regime) {
        return decision("partially_granted", kroner, regime);
    }

    private static String decision(String outcome, String kroner, String regime) {
        return """
                {"outcome":"%s","amount":{"amount":"%s","currency":"NOK"},"summary":"Well done.","reasons":[]""".formatted(outcome, kroner) + AID.formatted(regime, BANKING_DAY);
    }

    private static Response decide(String application, String decision) {
        return Handling.decide(application, decision);
    }

    private Response cumulation(Applicant reader) {
        return reader.request().get("/v1/de-minimis/0192:" + company.organisationNumber());
    }

    private void age(LocalDate grantedOn) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("UPDATE aid_award SET granted_on = ?1 WHERE organisation = ?2")
                        .setParameter(1, grantedOn)
                        .setParameter(2, "0192:" + company.organisationNumber())
                        .executeUpdate());
    }

    private static UUID id(String application) {
        return UUID.fromString(application.substring(application.lastIndexOf('/') + 1));
    }
}
