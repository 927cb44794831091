package no.spinn.applications.handling.stateaid.api;

import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import no.spinn.applications.testdata.Applicant;
import no.spinn.applications.testdata.Handling;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.applications.upstream.exchangerate.BankingDays;
import no.spinn.kit.testing.WithInfrastructure;
import no.spinn.kit.time.OsloDays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Aid is converted at the official rate, whatever the provider states. The reference of the tests is ten kroner. */
@QuarkusTest
@WithInfrastructure
class OfficialRateTest {

    private static final LocalDate TODAY = OsloDays.at(Instant.now());
    private static final LocalDate BANKING_DAY = BankingDays.lastUntil(TODAY);

    @Inject
    Neighbours neighbours;

    @Inject
    EntityManager database;

    private final Applicant company = Applicant.another();
    private String application = "";

    @BeforeEach
    void prepare() {
        Vocabularies.publishTo(neighbours);
        application = ready("NOK");
    }

    @BeforeEach
    @AfterEach
    void forgetRates() {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        database.createNativeQuery("DELETE FROM exchange_rate").executeUpdate());
    }

    @ParameterizedTest
    @ValueSource(strings = {"117.235", "999", "10.6", "9.4", "1"})
    void refusesARateFarFromTheReference(String rate) {
        decide("\"eurRate\":\"%s\",\"rateDate\":\"%s\"".formatted(rate, BANKING_DAY))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/stateAid/eurRate"))
                .body("errors.code", contains("differs_from_official"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"eurRate\":\"10.4\"", "\"eurRate\":\"9.6\"", "\"rateSource\":\"norges_bank\""})
    void convertsAtTheReferenceWithoutRatesOfNorgesBank(String statement) {
        decide(statement)
                .then()
                .statusCode(201)
                .body("decision.stateAid.eurRate", equalTo("10"))
                .body("decision.stateAid.rateDate", equalTo("2026-05-11"))
                .body("decision.stateAid.rateSource", equalTo("reference"));
        RestAssured.given()
                .queryParam("organisation", "0192:" + company.organisationNumber())
                .get("/v1/awards")
                .then()
                .body("items.amountEur", contains("200000.00"))
                .body("items.rateSource", contains("reference"));
    }

    @Test
    void refusesASunday() {
        LocalDate sunday = TODAY.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        decide("\"rateDate\":\"%s\"".formatted(sunday))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/stateAid/rateDate"))
                .body("errors.code", contains("not_a_banking_day"));
    }

    @Test
    void convertsAtTheRateOfNorgesBank() {
        store("EUR", BANKING_DAY, "12.5");
        decide("\"eurRate\":\"10\",\"rateDate\":\"%s\"".formatted(BANKING_DAY))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/stateAid/eurRate"));

        decide("\"eurRate\":\"12.500\",\"rateDate\":\"%s\"".formatted(BANKING_DAY))
                .then()
                .statusCode(201)
                .body("decision.stateAid.eurRate", equalTo("12.5"))
                .body("decision.stateAid.rateDate", equalTo(BANKING_DAY.toString()))
                .body("decision.stateAid.rateSource", equalTo("norges_bank"));

        company.request()
                .get("/v1/de-minimis/0192:" + company.organisationNumber())
                .then()
                .body("grantedEur", equalTo("160000.00"));
        RestAssured.given()
                .queryParam("organisation", "0192:" + company.organisationNumber())
                .get("/v1/awards")
                .then()
                .body("items.amountEur", contains("160000.00"))
                .body("items.eurRate", contains("12.5"))
                .body("items.rateSource", contains("norges_bank"));
        String notice = company.request().get(application + "/notices").path("items[0].id");
        company.request()
                .get("%s/notices/%s/letter".formatted(application, notice))
                .then()
                .body("sections.paragraphs.flatten()", hasItem("Kursen er fra Norges Bank."));
    }

    @Test
    void exceedsTheCeilingByTheOfficialRateAlone() {
        store("EUR", BANKING_DAY, "6.6");
        decide("\"eurRate\":\"10\"").then().statusCode(422);
        decide("\"eurRate\":\"6.6\"").then().statusCode(409).body("code", equalTo("SPINN-APP-0080"));
        decide("\"rateDate\":\"%s\"".formatted(BANKING_DAY))
                .then()
                .statusCode(409)
                .body("errors.code", contains("beyond_ceiling"));
    }

    @Test
    void convertsOtherCurrencies() {
        application = ready("SEK");
        decide("\"rateDate\":\"%s\"".formatted(BANKING_DAY))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/amount"))
                .body("errors.code", contains("no_rate"));
        store("EUR", BANKING_DAY, "11.7235");
        store("SEK", BANKING_DAY, "1.042");
        decide("\"eurRate\":\"11.251\"")
                .then()
                .statusCode(201)
                .body("decision.stateAid.eurRate", equalTo("11.251"))
                .body("decision.stateAid.rateSource", equalTo("norges_bank"));
        company.request()
                .get("/v1/de-minimis/0192:" + company.organisationNumber())
                .then()
                .body("grantedEur", equalTo("177761.98"));

        application = ready("EUR");
        decide("\"eurRate\":\"1\"").then().statusCode(409).body("code", equalTo("SPINN-APP-0080"));
    }

    /** The pattern of the rate in version 1.0.0 fits the rates of kroner. */
    @Test
    void showsARateBelowOneInTheListOfAwards() {
        application = ready("GBP");
        store("EUR", BANKING_DAY, "11.7235");
        store("GBP", BANKING_DAY, "13.7");
        Handling.decide(
                        application,
                        decision("\"rateDate\":\"%s\"".formatted(BANKING_DAY)).replace("de_minimis", "notified"))
                .then()
                .statusCode(201)
                .body("decision.stateAid.eurRate", nullValue())
                .body("decision.stateAid.rateSource", equalTo("norges_bank"));
        RestAssured.given()
                .queryParam("organisation", "0192:" + company.organisationNumber())
                .get("/v1/awards")
                .then()
                .body("items.eurRate", contains("0.85573"))
                .body("items.amountEur", contains("2337185.79"));
    }

    private void store(String currency, LocalDate day, String kroner) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "INSERT INTO exchange_rate (currency, day, kroner, source) VALUES (?1, ?2, ?3, 'NORGES_BANK')")
                        .setParameter(1, currency)
                        .setParameter(2, day)
                        .setParameter(3, new BigDecimal(kroner))
                        .executeUpdate());
    }

    /** A recommended application for two million, with a declaration that there is no other aid. */
    private String ready(String currency) {
        String draft = company.draftedIn(
                currency, aCall().withoutSums().inCurrency(currency).publishTo(neighbours));
        company.change(
                        draft,
                        "{\"facts\":{\"project.requestedAmount\":{\"amount\":\"2000000\",\"currency\":\"%s\"}}}"
                                .formatted(currency))
                .then()
                .statusCode(200);
        company.submit(draft).then().statusCode(201);
        company.request()
                .body("{\"aid\":[]}")
                .put(draft + "/de-minimis-declaration")
                .then()
                .statusCode(200);
        return Handling.ready(draft, currency);
    }

    private Response decide(String statement) {
        return Handling.decide(application, decision(statement));
    }

    private String decision(String statement) {
        String currency = Objects.requireNonNull(
                company.request().get(application).path("facts.'project.requestedAmount'.currency"));
        return """
                {"outcome":"granted","amount":{"amount":"2000000.00","currency":"%s"},"summary":"Well done.","reasons":[],
                 "stateAid":{"regime":"de_minimis",%s}}""".formatted(currency, statement);
    }
}
