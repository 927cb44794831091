package no.spinn.applications.handling.stateaid.api;

import static io.restassured.RestAssured.given;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.spinn.applications.testdata.Applicant;
import no.spinn.applications.testdata.CallBuilder;
import no.spinn.applications.testdata.Handling;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.WithInfrastructure;
import no.spinn.kit.time.OsloDays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure
class AwardResourceTest {

    private static final LocalDate TODAY = OsloDays.at(Instant.now());

    @Inject
    Neighbours neighbours;

    private final Applicant company = Applicant.another();

    @BeforeEach
    void publishVocabulary() {
        Vocabularies.publishTo(neighbours);
    }

    @Test
    void listsAnAwardForEverybody() {
        award(aCall().of("aid-for-all").publishTo(neighbours), "granted", "2000000.00", "block_exempted");
        list().get("/v1/awards")
                .then()
                .statusCode(200)
                .header("Cache-Control", startsWith("public"))
                .header("Vary", containsString("Accept,"))
                .body("items", hasSize(1))
                .body("next", nullValue())
                .body("items[0].recipient.organisation", equalTo("0192:" + company.organisationNumber()))
                .body("items[0].grantingAuthority.organisation", equalTo("0192:" + CallBuilder.PROVIDER))
                .body("items[0].grantingAuthority.name", equalTo("Tilbyder"))
                .body("items[0].instrument.slug", equalTo("aid-for-all"))
                .body("items[0].instrument.name", equalTo("AID-FOR-ALL"))
                .body("items[0].regime", equalTo("block_exempted"))
                .body("items[0].amount.amount", equalTo("2000000.00"))
                .body("items[0].amount.currency", equalTo("NOK"))
                .body("items[0].amountEur", equalTo("200000.00"))
                .body("items[0].eurRate", equalTo("10"))
                .body("items[0].rateDate", equalTo("2026-05-11"))
                .body("items[0].rateSource", equalTo("reference"))
                .body("items[0].grantedOn", equalTo(TODAY.toString()));
    }

    @Test
    void listsSmallerAwardsOnRequest() {
        UUID call = aCall().publishTo(neighbours);
        award(call, "partially_granted", "999999.10", "notified");
        award(call, "partially_granted", "1000000.00", "notified");
        award(call, "granted", "2000000.00", "none");
        list().get("/v1/awards").then().body("items.amountEur", contains("100000.00"));
        list().queryParam("minimumEur", "0")
                .get("/v1/awards")
                .then()
                .body("items.amountEur", contains("100000.00", "99999.91"));
        list().queryParam("year", TODAY.getYear()).get("/v1/awards").then().body("items", hasSize(1));
        list().queryParam("year", TODAY.getYear() - 1).get("/v1/awards").then().body("items", hasSize(0));
    }

    @Test
    void continuesFromPageToPage() {
        UUID call = aCall().publishTo(neighbours);
        award(call, "granted", "2000000.00", "notified");
        award(call, "partially_granted", "1900000.00", "notified");
        String next = list().queryParam("limit", 1)
                .get("/v1/awards")
                .then()
                .header("Link", containsString("rel=\"next\""))
                .body("items.amount.amount", contains("1900000.00"))
                .extract()
                .path("next");
        list().queryParam("limit", 1)
                .queryParam("cursor", next)
                .get("/v1/awards")
                .then()
                .body("items.amount.amount", contains("2000000.00"))
                .body("next", nullValue());
        list().queryParam("minimumEur", "5")
                .queryParam("cursor", next)
                .get("/v1/awards")
                .then()
                .statusCode(400);
    }

    @Test
    void isCsvOnRequest() {
        UUID call = aCall().of("a-table").publishTo(neighbours);
        award(call, "granted", "2000000.00", "notified");
        award(call, "partially_granted", "1900000.00", "notified");
        String table = list().accept("text/csv")
                .queryParam("limit", 1)
                .get("/v1/awards")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Link", containsString("cursor="))
                .extract()
                .asString();
        String[] lines = table.split("\r\n", -1);
        assertThat(lines).hasSize(3);
        assertThat(lines[0])
                .isEqualTo("id,recipient,grantingAuthority,grantingAuthorityName,instrument,instrumentName,regime,"
                        + "amount,currency,amountEur,eurRate,rateDate,grantedOn,rateSource");
        assertThat(lines[1])
                .endsWith(
                        ",0192:%s,0192:%s,Tilbyder,a-table,A-TABLE,notified,1900000.00,NOK,190000.00,10,2026-05-11,%s,reference"
                                .formatted(company.organisationNumber(), CallBuilder.PROVIDER, TODAY));
        byte[] whole = list().accept("text/csv")
                .queryParams("limit", 1, "whole", true, "bom", true)
                .get("/v1/awards")
                .then()
                .statusCode(200)
                .header("Link", nullValue())
                .extract()
                .asByteArray();
        assertThat(new String(whole, StandardCharsets.UTF_8))
                .startsWith("\uFEFFid,")
                .hasLineCount(3);
        list().accept("text/csv;q=0.5, application/json")
                .get("/v1/awards")
                .then()
                .contentType("application/json");
        list().accept("image/png").get("/v1/awards").then().statusCode(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"year=1", "year=now", "minimumEur=-1", "minimumEur=many", "organisation=0192:1", "limit=0"})
    void refusesInvalidQueries(String parameter) {
        given().get("/v1/awards?" + parameter).then().statusCode(400);
    }

    @Test
    void reportsAllFaults() {
        given().get("/v1/awards?year=1&minimumEur=x")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?year", "?minimumEur"));
    }

    private RequestSpecification list() {
        return given().queryParam("organisation", "0192:" + company.organisationNumber());
    }

    private void award(UUID call, String outcome, String kroner, String regime) {
        String application = Handling.ready(company.submitted(call));
        Handling.decide(application, """
                        {"outcome":"%s","amount":{"amount":"%s","currency":"NOK"},"summary":"Well done.","reasons":[],
                         "stateAid":{"regime":"%s"}}""".formatted(outcome, kroner, regime))
                .then()
                .statusCode(201);
    }
}
