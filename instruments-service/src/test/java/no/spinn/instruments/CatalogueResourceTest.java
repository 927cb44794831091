package no.spinn.instruments;

import static io.restassured.RestAssured.given;
import static no.spinn.instruments.catalogue.call.api.CallRequests.aCall;
import static no.spinn.instruments.catalogue.call.api.CallRequests.as;
import static no.spinn.instruments.catalogue.call.api.CallRequests.instrument;
import static no.spinn.instruments.catalogue.call.api.CallRequests.money;
import static no.spinn.instruments.catalogue.call.api.CallRequests.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.spinn.kit.testing.WithInfrastructure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class CatalogueResourceTest {

    /** The provider of the instrument for innovation partnerships. */
    private static final String DFO = "986252932";

    @Test
    void listsTheVocabularyInTheOrderOfAsking() {
        given().get("/v1/facts?limit=200")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=5")
                .header("ETag", startsWith("\""))
                .body("items[0].id", equalTo("organisation.sector"))
                .body("items[0].codes[0].code", equalTo("municipality"))
                .body("items.id", hasItem("candidate.degreeInstitutionAgreed"))
                .body("next", nullValue());
    }

    @Test
    void pagesThroughTheFactsWithoutGapOrRepetition() {
        List<String> ids = new ArrayList<>();
        String next = "";
        while (next != null) {
            Response page = given().get("/v1/facts?limit=7" + (next.isEmpty() ? "" : "&cursor=" + next));
            ids.addAll(page.jsonPath().getList("items.id"));
            next = page.jsonPath().getString("next");
        }
        assertThat(ids)
                .doesNotHaveDuplicates()
                .hasSize(given().get("/v1/facts?limit=200")
                        .jsonPath()
                        .getList("items")
                        .size());
    }

    @Test
    void filtersFactsByType() {
        given().get("/v1/facts?type=codes").then().statusCode(200).body("items.type", everyItem(equalTo("codes")));
    }

    @Test
    void refusesAFilterValueThatDoesNotExist() {
        given().header("Accept-Language", "en")
                .get("/v1/facts?type=regex")
                .then()
                .statusCode(400)
                .body("code", equalTo("SPINN-KIT-0001"))
                .body("errors[0].pointer", equalTo("?type"))
                .body("errors[0].detail", containsString("possible values are boolean, "));
    }

    @Test
    void answersPagesOfAnyOriginFromTheCacheToo() {
        for (int i = 0; i < 2; i++) {
            given().header("Origin", "https://anywhere.example")
                    .get("/v1/facts?limit=3")
                    .then()
                    .statusCode(200)
                    .header("Access-Control-Allow-Origin", "*")
                    .header("Access-Control-Expose-Headers", containsString("RateLimit"))
                    .header("Cache-Control", "public, max-age=5");
        }
    }

    @Test
    void refusesAFilterThatDoesNotExist() {
        String slip = "/v1/calls?state=open&closeTo=2027-01-01";
        // Twice, since the second answer could come from the cache.
        for (int i = 0; i < 2; i++) {
            given().get(slip)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", equalTo(List.of("?closeTo")))
                    .body("errors.code", equalTo(List.of("unknown_parameter")));
        }
    }

    @Test
    void readsOneFactInTheLanguageOfTheCaller() {
        given().header("Accept-Language", "nn")
                .get("/v1/facts/organisation.sector")
                .then()
                .statusCode(200)
                .header("Content-Language", "nn")
                .body("label", equalTo("Type verksemd"));
        given().header("Accept-Language", "en")
                .get("/v1/facts/organisation.sector")
                .then()
                .header("Content-Language", "en")
                .body("label", equalTo("Type of organisation"));
    }

    @Test
    void knowsNoFactOutsideTheVocabulary() {
        given().get("/v1/facts/project.magic").then().statusCode(404).body("code", equalTo("SPINN-KIT-0005"));
    }

    @Test
    void answersNotModifiedToACallerWhoHasTheCurrentVersion() {
        String tag = given().get("/v1/instruments").header("ETag");
        given().header("If-None-Match", tag).get("/v1/instruments").then().statusCode(304);
        given().header("If-None-Match", tag)
                .header("Accept-Language", "en")
                .get("/v1/instruments")
                .then()
                .statusCode(200);
    }

    @Test
    void listsTheProviders() {
        given().get("/v1/providers")
                .then()
                .statusCode(200)
                .body("items.organisation", hasItem("0192:991825827"))
                .body("items", hasSize(6));
    }

    @Test
    void readsOneProvider() {
        String id = given().get("/v1/providers").jsonPath().getString("items[0].id");
        given().header("Accept-Language", "en")
                .get("/v1/providers/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Norwegian Digitalisation Agency"));
        given().get("/v1/providers/00000000-0000-7000-8000-000000000000").then().statusCode(404);
    }

    @Test
    void listsTheInstruments() {
        given().get("/v1/instruments")
                .then()
                .statusCode(200)
                .body(
                        "items.slug",
                        hasItems(
                                "stimulab",
                                "offentlig-sektor-phd",
                                "innovasjonspartnerskap",
                                "offentlig-privat-samarbeid",
                                "forkommersielle-anskaffelser",
                                "forprosjekt-forkommersiell-anskaffelse",
                                "eu-programmer",
                                "horisont-europa",
                                "digitalt-europa"));
    }

    @Test
    void filtersInstrumentsByNatureAndProvider() {
        String provider = given().get("/v1/instruments?nature=doctoral_grant")
                .then()
                .body("items.slug", equalTo(List.of("offentlig-sektor-phd")))
                .extract()
                .path("items[0].provider.id");
        given().get("/v1/instruments?providerId=" + provider)
                .then()
                .body(
                        "items.slug",
                        equalTo(List.of(
                                "offentlig-sektor-phd",
                                "forkommersielle-anskaffelser",
                                "forprosjekt-forkommersiell-anskaffelse")));
    }

    @Test
    void filtersBySlugAndOrganisationNumberAndNamesUnknownOnes() {
        String provider = given().get("/v1/instruments/stimulab").path("provider.organisation");
        String number = provider.substring(provider.indexOf(':') + 1);
        for (String key : List.of(provider, number)) {
            given().get("/v1/instruments?providerId=" + key)
                    .then()
                    .statusCode(200)
                    .body("items.slug", hasItem("stimulab"))
                    .body("items.provider.organisation", everyItem(equalTo(provider)));
        }
        given().get("/v1/calls?limit=200&instrumentId=stimulab")
                .then()
                .statusCode(200)
                .body("items", not(empty()))
                .body("items.instrument.slug", everyItem(equalTo("stimulab")));
        given().get("/v1/calls?instrumentId=stimulabb")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?instrumentId"))
                .body("errors.code", contains("unknown_instrument"));
        given().get("/v1/calls?providerId=974760673&providerId=nobody&themes=nothing")
                .then()
                .statusCode(400)
                .body("errors.code", hasItems("unknown_provider", "unknown_code"));
    }

    @Test
    void readsAnInstrumentByItsSlug() {
        String id = given().get("/v1/instruments").jsonPath().getString("items.find { it.slug == 'stimulab' }.id");
        for (String path : List.of("", "/versions/1")) {
            given().get("/v1/instruments/stimulab" + path)
                    .then()
                    .statusCode(200)
                    .body("id", equalTo(id));
        }
        given().get("/v1/instruments/stimulab/versions").then().statusCode(200);
        given().get("/v1/instruments/stimulab/criteria/1").then().body("instrumentId", equalTo(id));
        given().get("/v1/instruments/no-such-slug").then().statusCode(404);
    }

    @Test
    void readsAnInstrumentWithItsCriteria() {
        String id = given().get("/v1/instruments").jsonPath().getString("items.find { it.slug == 'stimulab' }.id");
        given().header("Accept-Language", "en")
                .get("/v1/instruments/" + id)
                .then()
                .statusCode(200)
                .body("criteriaVersion", equalTo(1))
                .body("criteria[0].kind", equalTo("eligibility"))
                .body("criteria[0].version", equalTo(1))
                .body("criteria[0].condition.fact", equalTo("organisation.sector"))
                .body("criteria[0].condition.oneOf", hasItem("municipality"))
                .body("criteria[0].source.date", equalTo("2022"))
                .body("criteria.find { it.kind == 'assessment' }.assessment.weight", equalTo("0.20"))
                .body("publicFacts[0].text", startsWith("You do not apply"))
                .body("lastKnownRound", equalTo(2024))
                .body("criteria[0].key", equalTo("state-or-municipal-organisation"))
                .body("criteria[0].ifNotMet.alternatives", hasSize(1))
                .body("cases[0].title", equalTo("Municipality"))
                .body("cases[0].facts", equalTo(Map.of("organisation.sector", "municipality")))
                .body("cases[0].expected", equalTo(Map.of("state-or-municipal-organisation", "met")));
    }

    @Test
    void listsTheCodesOfARegister() {
        given().get("/v1/code-lists")
                .then()
                .statusCode(200)
                .body(
                        "items.id",
                        equalTo(List.of("iso-3166-1-alpha-2", "ssb-county-numbers", "ssb-municipality-numbers")));
        given().header("Accept-Language", "en")
                .get("/v1/code-lists/iso-3166-1-alpha-2")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=5")
                .body("codes.find { it.code == 'NO' }.text", equalTo("Norway"));
        given().get("/v1/code-lists/ssb-municipality-numbers")
                .then()
                .body("codes.code", hasItem("3301"))
                .body("codes.code", not(hasItem("3005")));
        given().get("/v1/code-lists/nace").then().statusCode(404).body("code", equalTo("SPINN-KIT-0005"));
    }

    @Test
    void saysHowDecisionsCanBeAppealedWhereASourceDoes() {
        for (String slug : List.of("offentlig-sektor-phd", "forkommersielle-anskaffelser")) {
            english(slug)
                    .body("decisionRules.individualDecision", equalTo(true))
                    .body("decisionRules.appeal.body.organisation", equalTo("0192:970141669"))
                    .body("decisionRules.appeal.body.name", startsWith("The Appeals Committee"))
                    .body("decisionRules.appeal.weeks", equalTo(3))
                    .body("decisionRules.sources", hasSize(2));
        }
        for (String slug : List.of("innovasjonspartnerskap", "eu-programmer")) {
            english(slug)
                    .body("decisionRules.individualDecision", equalTo(false))
                    .body("decisionRules.appeal", nullValue())
                    .body("decisionRules.notAppealable", containsString("Public Administration Act"));
        }
        english("stimulab")
                .body("decisionRules.individualDecision", equalTo(true))
                .body("decisionRules.appeal.body.organisation", equalTo("0192:932384469"))
                .body(
                        "decisionRules.appeal.body.name",
                        equalTo("the Ministry of Digitalisation and Public Governance"));
        english("offentlig-privat-samarbeid").body("decisionRules", nullValue());
    }

    /** The rules about the choice of a supplier are the procedure's, not those of a grant for using it. */
    @Test
    void saysNothingOfAppealsWhereACallGrantsMoneyForAProcurement() {
        String id = instrument("innovasjonspartnerskap");
        Map<String, @Nullable Object> call = with(aCall(), "instrumentId", id);
        as(DFO).body(call)
                .post("/v1/calls")
                .then()
                .statusCode(201)
                .body("decisionRules.notAppealable", containsString("KOFA"));
        as(DFO).body(with(call, "amountLimits", Map.of("maximum", money("1000.00"))))
                .post("/v1/calls")
                .then()
                .statusCode(201)
                .body("decisionRules", nullValue());
    }

    private static ValidatableResponse english(String slug) {
        return given().header("Accept-Language", "en")
                .get("/v1/instruments/" + instrument(slug))
                .then()
                .statusCode(200);
    }

    @Test
    void publishesItsOwnProblemCodes() {
        given().get("/v1/problem-types").then().statusCode(200).body("items.code", hasItem("SPINN-INS-0001"));
    }
}
