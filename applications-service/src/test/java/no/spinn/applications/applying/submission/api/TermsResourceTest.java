package no.spinn.applications.applying.submission.api;

import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import no.spinn.applications.testdata.Applicant;
import no.spinn.applications.testdata.CallBuilder;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The terms of a call bind at submission, however the applicant states the project. */
@QuarkusTest
@WithInfrastructure
class TermsResourceTest {

    private static final String ERRORS = "errors.collect { it.pointer + ' ' + it.code }";
    private static final String WARNINGS = "warnings.collect { it.pointer + ' ' + it.code }";
    private static final String HALF = """
            {"any":[{"not":{"fact":"organisation.sector","equals":"municipality"}},{"fact":"project.grantShare","atMost":0.50}]}""";
    private static final String NEWER = "{\"fact\":\"project.startDate\",\"newer\":\"2027-03-01\"}";

    @Inject
    Neighbours neighbours;

    @BeforeEach
    void publishVocabulary() {
        Vocabularies.publishTo(neighbours);
    }

    @Test
    void aBudgetAloneIsJudgedByTheMaximum() {
        String application = drafted(aCall(), "{}", budget(4_000_000, 3_000_001));
        refused(application, "/budget/financing above_maximum");
        OSLO.change(application, "{\"budget\":%s}".formatted(budget(4_000_000, 3_000_000)))
                .then()
                .statusCode(200);
        OSLO.submit(application).then().statusCode(201);
    }

    @Test
    void aSmallBudgetIsJudgedByTheMinimum() {
        refused(drafted(aCall(), "{}", budget(1_000, 1_000)), "/budget/financing below_minimum");
    }

    @Test
    void leavingOutASumLiftsNoLimit() {
        refused(
                drafted(aCall().withTerm("municipality.maximum-rate", HALF), """
                        {"organisation.sector":"municipality"}""", "null"),
                "/facts/project.requestedAmount required",
                "/facts/project.requestedAmount required",
                "/facts/project.budget.total required",
                "/facts/project.requestedAmount required");
    }

    @Test
    void leavingOutTheSectorLiftsNoRate() {
        CallBuilder call = aCall().withTerm("municipality.maximum-rate", HALF);
        String application = drafted(call, "{}", budget(1_000_000, 500_001));
        refused(application, "/facts/organisation.sector required");
        OSLO.change(application, "{\"facts\":{\"organisation.sector\":\"municipality\"}}");
        refused(application, "/budget/financing above_rate");
        OSLO.change(application, "{\"facts\":{\"organisation.sector\":\"company\"}}");
        OSLO.submit(application).then().statusCode(201);
    }

    @Test
    void findsEveryTermThatIsNotMetAtOnce() {
        CallBuilder call = aCall().withTerm("municipality.maximum-rate", HALF)
                .withTerm("regions", "{\"fact\":\"organisation.county\",\"oneOf\":[\"46\"]}")
                .withTerm("themes", "{\"fact\":\"project.themes\",\"anyOf\":[\"mobility\"]}")
                .withTerm("earliest-start", "{\"not\":{\"fact\":\"project.startDate\",\"before\":\"2027-03-01\"}}");
        refused(
                drafted(call, """
                        {"organisation.sector":"municipality","organisation.municipalityNumber":"0301",
                         "project.themes":["education"],"project.startDate":"2027-02-28"}""", budget(4_000_000, 3_500_000)),
                "/budget/financing above_maximum",
                "/budget/financing above_rate",
                "/facts/organisation.municipalityNumber outside_regions",
                "/facts/project.themes outside_themes",
                "/facts/project.startDate too_early");
    }

    @ParameterizedTest
    @CsvSource({"nb, Høyst 3 000 000 NOK", "nn, Høgst 3 000 000 NOK", "en, 'At most 3,000,000 NOK'"})
    void saysTheTermInTheLanguageOfTheApplicant(String language, String term) {
        String application = drafted(aCall(), "{}", budget(4_000_000, 3_000_001));
        OSLO.request()
                .header("Accept-Language", language)
                .get(application + "/validation")
                .then()
                .statusCode(200)
                .body("complete", equalTo(false))
                .body("errors.detail", hasItem(containsString(term)))
                .body("errors.detail", hasItem(containsString("terms.maximum-amount")));
    }

    @Test
    void criteriaOfPeopleAdviseUnlessTheCallRefusesTheIneligible() {
        String company = "{\"organisation.sector\":\"company\"}";
        String advised = drafted(aCall(), company, budget(2_000_000, 1_000_000));
        validated(advised)
                .body(ERRORS, empty())
                .body(WARNINGS, contains("/facts/organisation.sector criterion_not_met"));
        OSLO.submit(advised).then().statusCode(201);

        CallBuilder strict = aCall().refusingIneligible();
        refused(drafted(strict, company, budget(2_000_000, 1_000_000)), "/facts/organisation.sector criterion_not_met");
        refused(
                OSLO.act()
                        .body(draft(strict.id(), "{}", budget(2_000_000, 1_000_000)))
                        .post("/v1/applications")
                        .then()
                        .statusCode(201)
                        .extract()
                        .header("Location"),
                "/facts/organisation.sector required");
    }

    @Test
    void aTermThatThisVersionDoesNotUnderstandIsNotYetJudged() {
        String application = drafted(aCall().withTerm("newer", NEWER), "{}", budget(2_000_000, 1_000_000));
        OSLO.submit(application)
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("2"))
                .body("detail", containsString("terms.newer"));
        remainsADraft(application);
    }

    @Test
    void everySumIsInTheCurrencyOfTheCall() {
        UUID call = aCall().publishTo(neighbours);
        String euros = budget(2_000_000, 1_000_000).replace("NOK", "EUR");
        OSLO.act()
                .body(draft(call, """
                        {"project.requestedAmount":{"amount":"10.00","currency":"EUR"},
                         "project.budget.total":{"amount":"10.00","currency":"NOK"}}""", euros))
                .post("/v1/applications")
                .then()
                .statusCode(422)
                .body(
                        ERRORS,
                        containsInAnyOrder(
                                "/facts/project.requestedAmount wrong_currency",
                                "/budget/costs/0/amount wrong_currency",
                                "/budget/financing/0/amount wrong_currency",
                                "/budget/financing/1/amount wrong_currency"));
        String application = drafted(call, "{}", "null");
        OSLO.change(application, "{\"budget\":%s}".formatted(euros)).then().statusCode(422);
        OSLO.request().get(application).then().body("budget", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "nb, 'kommuner og fylkeskommuner i denne listen er i Norge; en virksomhet i utlandet er en utenlandsk offentlig virksomhet'",
        "nn, 'kommunar og fylkeskommunar i denne lista er i Noreg; ei verksemd i utlandet er ei utanlandsk offentleg verksemd'",
        "en, 'municipalities and county authorities of this list are in Norway; a body abroad is a foreign public body'"
    })
    void factsThatContradictEachOtherAreWarnings(String language, String text) {
        String application =
                drafted(aCall(), "{\"organisation.sector\":\"municipality\"}", budget(4_000_000, 3_000_000));
        validated(application).body(WARNINGS, empty());
        OSLO.change(application, "{\"facts\":{\"organisation.country\":\"SE\"}}");
        OSLO.request()
                .header("Accept-Language", language)
                .get(application + "/validation")
                .then()
                .body("complete", equalTo(true))
                .body(WARNINGS, contains("/facts/organisation.sector not_in_norway"))
                .body("warnings.detail", contains(endsWith(text)));
        OSLO.submit(application).then().statusCode(201);
    }

    private String drafted(CallBuilder call, String facts, String budget) {
        return drafted(call.publishTo(neighbours), facts, budget);
    }

    private static String drafted(UUID call, String facts, String budget) {
        return Applicant.path(OSLO.act()
                .body(draft(call, facts, budget))
                .post("/v1/applications")
                .then()
                .statusCode(201)
                .extract()
                .header("Location"));
    }

    private static String draft(UUID call, String facts, String budget) {
        return """
                {"callId":"%s","title":"Tryggere skolevei","facts":%s,"budget":%s,"answers":{"challenge":"For mange biler"}}""".formatted(call, facts, budget);
    }

    private static String budget(long costs, long grant) {
        return """
                {"costs":[{"type":"procured_services","amount":{"amount":"%d","currency":"NOK"}}],
                 "financing":[{"source":"grant","amount":{"amount":"%d","currency":"NOK"}},
                              {"source":"own_share","amount":{"amount":"%d","currency":"NOK"}}]}""".formatted(costs, grant, costs - grant);
    }

    private static ValidatableResponse validated(String application) {
        return OSLO.request().get(application + "/validation").then().statusCode(200);
    }

    /** Refused with these faults and no others, and nothing is stored. */
    private static void refused(String application, String... faults) {
        validated(application).body(ERRORS, containsInAnyOrder(faults));
        OSLO.submit(application)
                .then()
                .statusCode(422)
                .body("code", equalTo("SPINN-APP-0007"))
                .body(ERRORS, containsInAnyOrder(faults));
        remainsADraft(application);
    }

    private static void remainsADraft(String application) {
        OSLO.request().get(application).then().body("state", equalTo("draft"));
        OSLO.request().get(application + "/submission").then().statusCode(404);
    }
}
