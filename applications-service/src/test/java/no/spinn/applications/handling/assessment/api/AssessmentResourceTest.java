package no.spinn.applications.handling.assessment.api;

import static no.spinn.applications.testdata.Applicant.BERGEN;
import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.Applicant.PROVIDER;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.testdata.Applicant;
import no.spinn.applications.testdata.CallBuilder;
import no.spinn.applications.testdata.Handling;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * From the formal check to the ranking. PROVIDER leads the assessment, and TROMSO and DRAMMEN act for the assessors.
 */
@QuarkusTest
@WithInfrastructure
class AssessmentResourceTest {

    private static final Applicant TROMSO = new Applicant("940101808");
    private static final Applicant DRAMMEN = new Applicant("921234554");
    private static final String IMPARTIAL = """
            {"impartial":true,"reason":"No ties."}""";

    @Inject
    Neighbours neighbours;

    private CallBuilder call = aCall();
    private String ofCall = "";

    @BeforeEach
    void publish() {
        Vocabularies.publishTo(neighbours);
        call = aCall().granting(3_000_000);
        ofCall = "/v1/calls/" + call.publishTo(neighbours);
    }

    @Test
    void leadsFromScoresViaConsensusToARanking() {
        String first = Handling.assessed(call.id());
        String second = Handling.assessed(call.id());
        scored(first, TROMSO, 6, 2);
        scored(first, DRAMMEN, 2, 2);
        scored(second, TROMSO, 5, 5);

        PROVIDER.request()
                .header("Accept-Language", "en")
                .get(first + "/assessment")
                .then()
                .statusCode(200)
                .body("criteria[0].text", equalTo("Benefit"))
                .body("criteria[0].weight", instanceOf(String.class))
                .body("criteria[0].given", hasSize(2))
                .body("criteria[0].mean", equalTo(4.0f))
                .body("criteria[0].spread", equalTo(4))
                .body("criteria[0].disputed", equalTo(true))
                .body("criteria[1].disputed", equalTo(false))
                .body("total", equalTo(58.33f))
                .body("agreed", equalTo(false));

        PROVIDER.request()
                .header("If-Match", "*")
                .body(scores(6, 6))
                .put(first + "/assessment/consensus")
                .then()
                .statusCode(412);
        Response agreed = PROVIDER.request().body(scores(6, 6)).put(first + "/assessment/consensus");
        agreed.then().statusCode(200);
        PROVIDER.request()
                .body(scores(6, 5))
                .put(first + "/assessment/consensus")
                .then()
                .statusCode(428);
        PROVIDER.request()
                .header("If-Match", agreed.header("ETag"))
                .body(scores(6, 5))
                .put(first + "/assessment/consensus")
                .then()
                .statusCode(200);

        PROVIDER.request()
                .get(ofCall + "/ranking")
                .then()
                .statusCode(200)
                .body("whatIf", equalTo(false))
                .body("items.applicationId", equalTo(List.of(id(first), id(second))))
                .body("items.rank", equalTo(List.of(1, 2)))
                .body("items[0].agreed", equalTo(true))
                .body("items.withinBudget", equalTo(List.of(true, false)));
    }

    @Test
    void ranksWithAHypotheticalBudgetOrWeights() {
        String able = Handling.assessed(call.id());
        String useful = Handling.assessed(call.id());
        scored(able, TROMSO, 4, 5);
        scored(useful, TROMSO, 6, 0);
        PROVIDER.request()
                .queryParam("budget", "4000000")
                .queryParam("weight", call.benefit() + ":1", call.ability() + ":9")
                .get(ofCall + "/ranking")
                .then()
                .statusCode(200)
                .body("whatIf", equalTo(true))
                .body("items.applicationId", equalTo(List.of(id(able), id(useful))))
                .body("items.withinBudget", equalTo(List.of(true, true)));
        PROVIDER.request()
                .get(ofCall + "/ranking")
                .then()
                .body("whatIf", equalTo(false))
                .body("items.applicationId", equalTo(List.of(id(useful), id(able))));
        for (String wrong :
                List.of("weight=x:1", "weight=%s:1".formatted(UUID.randomUUID()), "budget=-1", "budget=1e9")) {
            PROVIDER.request().get(ofCall + "/ranking?" + wrong).then().statusCode(400);
        }
    }

    @Test
    void agreesOnTheScoresOfManyApplications() {
        String first = Handling.assessed(call.id());
        String unscored = Handling.assessed(call.id());
        scored(first, TROMSO, 5, 5);
        String scores = scores(6, 6).strip().replaceAll("^\\{|}$", "");
        String items = """
                {"mode":"each","items":[{"applicationId":"%s",%s},{"applicationId":"%s",%s},{"applicationId":"%s",%s}]}""".formatted(id(first), scores, id(unscored), scores, id(first), scores);
        PROVIDER.act()
                .body(items)
                .post("/v1/bulk/consensuses")
                .then()
                .statusCode(200)
                .body("items.status", equalTo(List.of(200, 409, 412)));
        PROVIDER.request().get(first + "/assessment/consensus").then().statusCode(200);
    }

    @Test
    void ranksByPages() {
        String best = Handling.assessed(call.id());
        String next = Handling.assessed(call.id());
        String unscored = Handling.assessed(call.id());
        scored(best, TROMSO, 6, 6);
        scored(next, TROMSO, 5, 5);
        Response first = PROVIDER.request().get(ofCall + "/ranking?limit=1");
        first.then()
                .statusCode(200)
                .header("Link", endsWith("rel=\"next\""))
                .body("items.applicationId", equalTo(List.of(id(best))))
                .body("unscored", empty());
        PROVIDER.request()
                .queryParam("cursor", first.<String>path("next"))
                .get(ofCall + "/ranking?limit=2")
                .then()
                .statusCode(200)
                .body("items.applicationId", equalTo(List.of(id(next))))
                .body("items.rank", equalTo(List.of(2)))
                .body("unscored.id", equalTo(List.of(id(unscored))))
                .body("next", nullValue());
        PROVIDER.request()
                .queryParam("cursor", first.<String>path("next"))
                .get(ofCall + "/ranking?budget=1")
                .then()
                .statusCode(400);
    }

    @Test
    void computesTheFiguresOfAPortfolio() {
        String first = Handling.assessed(call.id());
        String second = Handling.assessed(call.id());
        scored(first, TROMSO, 4, 6);
        PROVIDER.request()
                .body("{\"applicationIds\":[\"%s\",\"%s\"]}".formatted(id(first), id(second)))
                .post(ofCall + "/portfolio")
                .then()
                .statusCode(200)
                .body("applications", equalTo(2))
                .body("organisations", equalTo(1))
                .body("themes.education", equalTo(2))
                .body("sectors.municipality", equalTo(2))
                .body("counties.unknown", equalTo(2))
                .body("requested.NOK", equalTo(4000000.00f))
                .body("meanScores.'%s'".formatted(call.benefit()), equalTo(4.0f));
        PROVIDER.request()
                .body("{\"applicationIds\":[\"%s\"]}".formatted(UUID.randomUUID()))
                .post(ofCall + "/portfolio")
                .then()
                .statusCode(422);
    }

    @Test
    void countsWhatTheBudgetsOfAPortfolioRequest() {
        String budgeted = OSLO.drafted(call.id());
        OSLO.change(budgeted, """
                        {"facts":{"project.requestedAmount":null},"budget":{
                          "costs":[{"type":"travel","amount":{"amount":"1500000","currency":"NOK"}}],
                          "financing":[{"source":"grant","amount":{"amount":"700000","currency":"NOK"}},
                                       {"source":"grant","amount":{"amount":"50000","currency":"NOK"}},
                                       {"source":"own_share","amount":{"amount":"750000","currency":"NOK"}}]}}""").then().statusCode(200);
        OSLO.submit(budgeted).then().statusCode(201);
        String stated = OSLO.submitted(call.id());
        PROVIDER.request()
                .body("{\"applicationIds\":[\"%s\",\"%s\"]}".formatted(id(budgeted), id(stated)))
                .post(ofCall + "/portfolio")
                .then()
                .statusCode(200)
                .body("requested.NOK", equalTo(2_750_000.00f));
    }

    @Test
    void refusesAnAssessorWithAConflictOfInterest() {
        String application = OSLO.drafted(call.id());
        Response invited = OSLO.act()
                .body("{\"organisation\":\"0192:964338531\",\"name\":\"Bergen kommune\",\"country\":\"NO\"}")
                .post(application + "/partners");
        BERGEN.act().post("/v1/partner-invitations/%s/confirmation".formatted(invited.<String>path("id")));
        OSLO.submit(application).then().statusCode(201);
        PROVIDER.act().post(application + "/formal-check").then().statusCode(200);
        PROVIDER.act().post(application + "/assessment").then().statusCode(200);

        assign(application, register(OSLO, ""))
                .then()
                .statusCode(409)
                .body("code", equalTo("SPINN-APP-0041"))
                .body("errors[0].detail", containsString("er søkeren"));
        assign(application, register(TROMSO, "\"0192:964338531\",\"0192:958935420\""))
                .then()
                .statusCode(409)
                .body("errors", hasSize(2));
        assign(application, register(TROMSO, "\"0192:970141669\"")).then().statusCode(201);
    }

    @Test
    void stopsAnAssessorWhenATieIsAdded() {
        String application = Handling.assessed(call.id());
        String assessor = register(TROMSO, "");
        Response assigned = assign(application, assessor);
        Response declared = declare(application, assigned, IMPARTIAL, TROMSO);
        PROVIDER.act()
                .body("{\"organisations\":[\"0192:958935420\"]}")
                .post("%s/assessors/%s/ties".formatted(ofCall, assessor))
                .then()
                .statusCode(200)
                .body("ties.organisation", hasItems("0192:958935420"));
        score(application, declared, TROMSO, scores(5, 5))
                .then()
                .statusCode(409)
                .body("code", equalTo("SPINN-APP-0041"));
    }

    @Test
    void letsAnAssessorReadOnlyAfterItsDeclaration() {
        String application = Handling.assessed(call.id());
        Response assigned = assign(application, register(TROMSO, ""));
        TROMSO.request()
                .header("Accept-Language", "en")
                .get(application)
                .then()
                .statusCode(409)
                .body("code", equalTo("SPINN-APP-0094"))
                .body("detail", containsString("Declare your impartiality first"));
        score(application, assigned, TROMSO, scores(5, 5))
                .then()
                .statusCode(409)
                .body("code", equalTo("SPINN-APP-0008"))
                .body("detail", containsString("habiliteten din først"));
        TROMSO.request()
                .get(at(application, assigned))
                .then()
                .statusCode(200)
                .body("reference", notNullValue())
                .body("application.applicant.organisation", equalTo("0192:958935420"))
                .body("application.title", notNullValue());
        TROMSO.request().get("/v1/assignments").then().body("items.id", hasItems(assigned.<String>path("id")));

        declare(application, assigned, IMPARTIAL, TROMSO).then().statusCode(200).body("state", equalTo("declared"));

        TROMSO.request()
                .get(application)
                .then()
                .statusCode(200)
                .body("answers.challenge", notNullValue())
                .body("eligibility", nullValue());
        TROMSO.request().get(application + "/journal").then().statusCode(404);
        TROMSO.request().get(application + "/assessment").then().statusCode(404);
    }

    @Test
    void recusesAnAssessorByItselfOrByTheProvider() {
        String application = Handling.assessed(call.id());
        Response own = assign(application, register(TROMSO, ""));
        declare(application, own, "{\"impartial\":false,\"reason\":\"My sister works there.\"}", TROMSO)
                .then()
                .statusCode(200)
                .body("state", equalTo("recused"))
                .body("recusalReason", equalTo("My sister works there."));
        score(application, own, TROMSO, scores(5, 5)).then().statusCode(409);
        TROMSO.request().get(application).then().statusCode(404);

        Response other = scored(application, DRAMMEN, 6, 6);
        PROVIDER.act()
                .body("{\"reason\":\"Found out later.\"}")
                .post(at(application, other) + "/recusal")
                .then()
                .statusCode(200);
        PROVIDER.request().get(application + "/assessment").then().body("criteria[0].given", empty());
        OSLO.request()
                .queryParam("limit", 200)
                .get(application + "/journal")
                .then()
                .body("items.action", hasItems("assign_assessor", "recuse_assessor", "submit_scores"));
    }

    @Test
    void acceptsOnlyScoresThatMatchTheCriteria() {
        String application = Handling.assessed(call.id());
        Response declared = declare(application, assign(application, register(TROMSO, "")), IMPARTIAL, TROMSO);
        String unknown = UUID.randomUUID().toString();
        score(application, declared, TROMSO, """
                        {"scores":[{"criterionId":"%s","score":7,"reason":"x"},{"criterionId":"%s","score":1,"reason":"x"},
                         {"criterionId":"%s","score":1,"reason":"x"},{"criterionId":"%2$s","score":1,"reason":"x"}]}""".formatted(call.benefit(), call.ability(), unknown))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/scores/0/score", "/scores/2/criterionId", "/scores/3/criterionId"));
        Response partly = score(
                application,
                declared,
                TROMSO,
                "{\"scores\":[{\"criterionId\":\"%s\",\"score\":5,\"reason\":\"x\"}]}".formatted(call.benefit()));
        partly.then().statusCode(200);
        TROMSO.act()
                .post(at(application, declared) + "/scores/submission")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("required"));
        score(application, declared, TROMSO, scores(5, 5)).then().statusCode(412);
        score(application, partly, TROMSO, scores(5, 5)).then().statusCode(200);
        TROMSO.act()
                .post(at(application, declared) + "/scores/submission")
                .then()
                .statusCode(200);
        TROMSO.act()
                .post(at(application, declared) + "/scores/submission")
                .then()
                .statusCode(409);
    }

    @Test
    void requiresSubmittedScoresForAConsensus() {
        String application = Handling.assessed(call.id());
        PROVIDER.request()
                .body(scores(5, 5))
                .put(application + "/assessment/consensus")
                .then()
                .statusCode(409);
        scored(application, TROMSO, 5, 5);
        PROVIDER.request()
                .body("{\"scores\":[]}")
                .put(application + "/assessment/consensus")
                .then()
                .statusCode(422)
                .body("errors", hasSize(2));
    }

    @Test
    void isForTheProviderAndEachAssessorOnly() {
        String application = Handling.assessed(call.id());
        String assessor = register(TROMSO, "");
        Response assigned = assign(application, assessor);
        for (Applicant other : List.of(OSLO, BERGEN, DRAMMEN)) {
            other.request().get(ofCall + "/assessors").then().statusCode(404);
            other.request().get(ofCall + "/ranking").then().statusCode(404);
            other.request().get(application + "/assessment").then().statusCode(404);
            other.request().get(application + "/assignments").then().statusCode(404);
            other.request().get(at(application, assigned)).then().statusCode(404);
            declare(application, assigned, IMPARTIAL, other).then().statusCode(other == OSLO ? 403 : 404);
        }
        declare(application, assigned, IMPARTIAL, PROVIDER).then().statusCode(403);
        OSLO.act().post(application + "/assessment").then().statusCode(403);
        OSLO.act()
                .body("{\"assessorId\":\"%s\"}".formatted(assessor))
                .post(application + "/assignments")
                .then()
                .statusCode(403);
    }

    @Test
    void keepsAssessorsWithAssignments() {
        String application = Handling.assessed(call.id());
        String idle = register(TROMSO, "");
        String busy = register(DRAMMEN, "");
        assign(application, busy);
        assign(application, busy).then().statusCode(422).body("errors[0].code", equalTo("already_assigned"));
        PROVIDER.request().delete(ofCall + "/assessors/" + idle).then().statusCode(204);
        PROVIDER.request().delete(ofCall + "/assessors/" + busy).then().statusCode(409);
        PROVIDER.request().get(ofCall + "/assessors").then().body("items.id", equalTo(List.of(busy)));
    }

    private String register(Applicant organisation, String ties) {
        return PROVIDER.act()
                .body("{\"reference\":\"%s\",\"organisation\":\"0192:%s\",\"ties\":[%s]}"
                        .formatted(UUID.randomUUID(), organisation.organisationNumber(), ties))
                .post(ofCall + "/assessors")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response assign(String application, String assessor) {
        return PROVIDER.act()
                .body("{\"assessorId\":\"%s\"}".formatted(assessor))
                .post(application + "/assignments");
    }

    private static Response declare(String application, Response assigned, String declaration, Applicant by) {
        return by.act().body(declaration).post(at(application, assigned) + "/declaration");
    }

    private static Response score(String application, Response read, Applicant by, String scores) {
        return by.request().header("If-Match", read.header("ETag")).body(scores).put(at(application, read) + "/scores");
    }

    private Response scored(String application, Applicant by, int benefit, int ability) {
        Response declared = declare(application, assign(application, register(by, "")), IMPARTIAL, by);
        score(application, declared, by, scores(benefit, ability)).then().statusCode(200);
        Response submitted = by.act().post(at(application, declared) + "/scores/submission");
        submitted.then().statusCode(200).body("state", equalTo("submitted"));
        return submitted;
    }

    private String scores(int benefit, int ability) {
        return """
                {"scores":[{"criterionId":"%s","score":%d,"reason":"Much."},{"criterionId":"%s","score":%d,"reason":"Able."}]}""".formatted(call.benefit(), benefit, call.ability(), ability);
    }

    private static String at(String application, Response assignment) {
        return "%s/assignments/%s".formatted(application, assignment.<String>path("id"));
    }

    private static String id(String application) {
        return application.substring(application.lastIndexOf('/') + 1);
    }
}
