package no.spinn.applications.record.barometer.api;

import static io.restassured.RestAssured.given;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.testdata.Applicant;
import no.spinn.applications.testdata.Handling;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.WithInfrastructure;
import no.spinn.kit.time.OsloDays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure
class BarometerResourceTest {

    private static final String YEAR = String.valueOf(OsloDays.at(Instant.now()).getYear());
    private static final String PLANNED = """
            {"facts":{"organisation.municipalityNumber":"%s"},"budget":{
              "costs":[{"type":"personnel_and_indirect","amount":{"amount":"3000000","currency":"NOK"}}],
              "financing":[{"source":"own_share","amount":{"amount":"1000000","currency":"NOK"}},
                           {"source":"grant","amount":{"amount":"2000000","currency":"NOK"}}]}}""";
    private static final String REJECTED = """
            {"outcome":"rejected","summary":"There were better ones.","reasons":[]}""";
    private static final String GRANTED = """
            {"outcome":"granted","amount":{"amount":"2000000.00","currency":"NOK"},"summary":"Well done.","reasons":[]}""";

    @Inject
    Neighbours neighbours;

    @BeforeEach
    void publishVocabulary() {
        Vocabularies.publishTo(neighbours);
    }

    @Test
    void showsHowProjectsArePaidForOnceThreeOrganisationsAreBehindIt() {
        String slug = "barometer-" + UUID.randomUUID();
        UUID call = aCall().of(slug).publishTo(neighbours);
        for (String decision : List.of(REJECTED, REJECTED, GRANTED, GRANTED, GRANTED)) {
            decide(call, "4601", decision);
        }
        read("instrument=" + slug)
                .body("total.withheld", equalTo("few_organisations"))
                .body("total.counts", nullValue());

        decide(call, "4601", REJECTED);
        read("instrument=" + slug)
                .body("total.withheld", nullValue())
                .body("total.counts.entirelyOwn", equalTo(3))
                .body("total.counts.partly", equalTo(3))
                .body("total.counts.entirelyExternal", equalTo(0))
                .body("total.counts.total", equalTo(6))
                .body("total.shares.entirelyOwn", equalTo(0.5f));
        read("by=instrument")
                .body(
                        "items.find { it.instrument.slug == '%s' }.instrument.name".formatted(slug),
                        startsWith("BAROMETER"))
                .body("items.find { it.instrument.slug == '%s' }.figures.counts.total".formatted(slug), equalTo(6));
        read("by=year,county&county=46")
                .body("items.year", hasItem(YEAR))
                .body("items.county.name", hasItem("Vestland"));
        read("by=county&by=sector&sector=municipality").body("by", contains("county", "sector"));

        decide(call, "3001", REJECTED);
        read("by=county&instrument=" + slug)
                .body("items.county.number", contains("31", "46"))
                .body("items[0].county.name", equalTo("Østfold"))
                .body("items[0].figures.withheld", equalTo("few_organisations"))
                .body("items[1].figures.withheld", equalTo("few_organisations"));
    }

    @ParameterizedTest
    @CsvSource({
        "en, Only the organisation's own budget pays, 'In Norway, 57%'",
        "nb, Bare virksomhetens eget budsjett betaler, I Norge ble 57 %",
        "nn, Berre det eigne budsjettet til verksemda betaler, I Noreg vart 57 %",
    })
    void holdsItsDefinitionAndTheFiguresOfTheSurvey(String language, String definition, String reference) {
        given().header("Accept-Language", language)
                .get("/v1/barometer")
                .then()
                .statusCode(200)
                .header("Content-Language", language)
                .header("Cache-Control", startsWith("public"))
                .body("definition.entirelyOwn", startsWith(definition))
                .body("definition.survey", containsString("Innovasjonsbarometeret 2018"))
                .body("countedAt", notNullValue())
                .body("items", empty())
                .body("references[0].text", startsWith(reference))
                .body("references.country", contains("NO", "DK", "NO", "NO"))
                .body("references.share", contains(0.57f, 0.63f, 0.33f, 0.22f))
                .body("references.measure", hasItems("tight_finances_hamper", "tight_finances_promote"))
                .body("references[2].source.date", equalTo("2018-11-13"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "by=year,sector&county=46",
                "by=year&sector=a&county=46",
                "by=year&by=year",
                "year=2026&sector=a&county=46"
            })
    void refusesQuestionsThatAreTooDetailed(String question) {
        given().get("/v1/barometer?" + question)
                .then()
                .statusCode(400)
                .body("code", equalTo("SPINN-APP-0084"))
                .body("errors.pointer", contains("?by"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"by=month", "by=year,", "year=%00", "instrument=a%20b", "by=YEAR"})
    void refusesUnknownValues(String question) {
        given().urlEncodingEnabled(false)
                .get("/v1/barometer?" + question)
                .then()
                .statusCode(400)
                .body("code", equalTo("SPINN-KIT-0001"));
    }

    private static ValidatableResponse read(String question) {
        return given().get("/v1/barometer?" + question).then().statusCode(200);
    }

    private static void decide(UUID call, String municipality, String decision) {
        Applicant applicant = Applicant.another();
        String application = applicant.drafted(call);
        applicant.change(application, PLANNED.formatted(municipality)).then().statusCode(200);
        applicant.submit(application).then().statusCode(201);
        Handling.decide(Handling.ready(application), decision).then().statusCode(201);
    }
}
