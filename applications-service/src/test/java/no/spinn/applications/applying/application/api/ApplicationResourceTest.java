package no.spinn.applications.applying.application.api;

import static no.spinn.applications.testdata.Applicant.BERGEN;
import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.Applicant.path;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Drafts over HTTP, for their applicants. */
@QuarkusTest
@WithInfrastructure
class ApplicationResourceTest {

    private static final String PATCH = "application/merge-patch+json";

    @Inject
    Neighbours neighbours;

    @BeforeEach
    void publishVocabulary() {
        Vocabularies.publishTo(neighbours);
    }

    @Test
    void createsAnIncompleteDraft() {
        UUID call = aCall().publishTo(neighbours);

        Response created =
                OSLO.act().body("{\"callId\":\"%s\"}".formatted(call)).post("/v1/applications");

        created.then()
                .statusCode(201)
                .header("ETag", startsWith("\"1."))
                .body("state", equalTo("draft"))
                .body("call.id", equalTo(call.toString()))
                .body("applicant.organisation", equalTo("0192:958935420"))
                .body("submittedAt", nullValue());
        OSLO.request()
                .get(path(created.getHeader("Location")))
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1."))
                .body("id", equalTo(created.path("id")));
    }

    @Test
    void storesFactsInCanonicalForm() {
        UUID call = aCall().publishTo(neighbours);
        String application = OSLO.drafted(call);
        OSLO.request()
                .get(application)
                .then()
                .body("facts.'project.requestedAmount'.amount", equalTo("2000000.00"))
                .body("facts.'project.themes'", equalTo(List.of("education", "mobility")));
    }

    @Test
    void refusesADraftForAClosedCall() {
        refused(UUID.randomUUID(), 422, "SPINN-APP-0001");
        refused(aCall().in("cancelled").publishTo(neighbours), 409, "SPINN-APP-0003");
        refused(
                aCall().closing(Instant.now().minus(Duration.ofSeconds(1))).publishTo(neighbours),
                409,
                "SPINN-APP-0002");
        refused(aCall().in("closed").closing(null).publishTo(neighbours), 409, "SPINN-APP-0002");
    }

    private static void refused(UUID call, int status, String code) {
        OSLO.draft(call)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo("/callId"));
    }

    @Test
    void reportsEveryFactWithAWrongType() {
        UUID call = aCall().publishTo(neighbours);
        OSLO.act()
                .body("""
                        {"callId":"%s","facts":{"organisation.sector":"kommune","project.themes":["education",7,"education","art"],
                         "project.userDriven":"yes","project.stakeholderGroups":2.5,"organisation.publicFundingShare":1.2,
                         "project.requestedAmount":{"amount":"1,5","currency":"NOK"},"project.startDate":"1.3.2027","no.such":1,
                         "organisation.country":"ZZ"}}""".formatted(call))
                .post("/v1/applications")
                .then()
                .statusCode(422)
                .body("code", equalTo("SPINN-APP-0006"))
                .body("errors.size()", equalTo(11))
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        hasItems(
                                "/facts/organisation.sector unknown_code",
                                "/facts/project.themes/1 wrong_type",
                                "/facts/project.themes/2 duplicate_code",
                                "/facts/project.themes/3 unknown_code",
                                "/facts/project.userDriven wrong_type",
                                "/facts/project.stakeholderGroups wrong_type",
                                "/facts/organisation.publicFundingShare out_of_range",
                                "/facts/project.requestedAmount wrong_value",
                                "/facts/project.startDate wrong_type",
                                "/facts/no.such unknown_fact",
                                "/facts/organisation.country unknown_code"));
    }

    @Test
    void takesAnIntegerHoweverItsZeroFractionIsWritten() {
        UUID call = aCall().publishTo(neighbours);
        OSLO.act()
                .body("""
                        {"callId":"%s","facts":{"project.stakeholderGroups":2.0}}""".formatted(call))
                .post("/v1/applications")
                .then()
                .statusCode(201)
                .body("facts.'project.stakeholderGroups'", equalTo(2));
    }

    @Test
    void changesOnlyTheMembersOfAPatch() {
        String application = OSLO.drafted(aCall().publishTo(neighbours));

        OSLO.request()
                .contentType(PATCH)
                .header("If-Match", "\"1.0\"")
                .body("""
                        {"title":null,"facts":{"project.themes":["mobility"],"project.userDriven":null},"answers":{"web":"https://example.no"}}""")
                .patch(application)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"2."))
                .body("title", nullValue())
                .body("facts.'project.themes'", equalTo(List.of("mobility")))
                .body("facts.'project.userDriven'", nullValue())
                .body("facts.'organisation.sector'", equalTo("municipality"))
                .body("answers.web", equalTo("https://example.no"))
                .body("answers.challenge", equalTo("For mange biler ved skolen"));
    }

    @Test
    void keepsTheNameOfTheApplicantInDraftCopyAndSnapshot() {
        UUID call = aCall().publishTo(neighbours);
        String application = OSLO.drafted(call);
        OSLO.request().get(application).then().body("applicantName", nullValue());
        OSLO.change(application, "{\"applicantName\":\"Oslo kommune\"}")
                .then()
                .statusCode(200)
                .body("applicantName", equalTo("Oslo kommune"));
        OSLO.submit(application).then().statusCode(201);
        OSLO.request().get(application + "/submission/snapshot").then().body("applicantName", equalTo("Oslo kommune"));
        OSLO.act()
                .body("{\"callId\":\"%s\"}".formatted(call))
                .post(application + "/copies")
                .then()
                .statusCode(201)
                .body("applicantName", equalTo("Oslo kommune"));
    }

    @Test
    void refusesANameOfTheApplicantThatNoLetterCanShow() {
        String application = OSLO.drafted(aCall().publishTo(neighbours));
        for (String name : List.of("Oslo\\nkommune", "x".repeat(201))) {
            OSLO.change(application, "{\"applicantName\":\"%s\"}".formatted(name))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", equalTo(List.of("/applicantName")));
        }
    }

    @Test
    void refusesAPatchOfOtherMembers() {
        String application = OSLO.drafted(aCall().publishTo(neighbours));
        OSLO.request()
                .contentType(PATCH)
                .header("If-Match", "\"1.0\"")
                .body("{\"state\":\"submitted\",\"applicant\":{},\"callId\":null,\"no/such\":1,\"title\":\"Nytt\"}")
                .patch(application)
                .then()
                .statusCode(422)
                .body("code", equalTo("SPINN-APP-0010"))
                .body("errors.pointer", equalTo(List.of("/state", "/applicant", "/callId", "/no~1such")))
                .body("errors[0].code", equalTo("not_settable"))
                .body(
                        "errors[0].detail",
                        equalTo(
                                "bare disse feltene kan settes: language, applicantName, title, facts, answers, budget"));
        OSLO.request()
                .contentType(PATCH)
                .header("If-Match", "\"1.0\"")
                .body("{\"title\":7}")
                .patch(application)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/title"));
        OSLO.request()
                .contentType(PATCH)
                .header("If-Match", "\"1.0\"")
                .body("{\"title\":\"" + "x".repeat(301) + "\"}")
                .patch(application)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/title"));
        OSLO.request()
                .contentType(PATCH)
                .header("If-Match", "\"1.0\"")
                .body("[]")
                .patch(application)
                .then()
                .statusCode(400);
        OSLO.request()
                .get(application)
                .then()
                .header("ETag", startsWith("\"1."))
                .body("title", equalTo("Tryggere skolevei"));
    }

    @Test
    void replacesTheDraftAndEmptiesOmittedMembers() {
        String application = OSLO.drafted(aCall().publishTo(neighbours));
        OSLO.request()
                .header("If-Match", "\"1.0\"")
                .body("{\"title\":\"Nytt navn\"}")
                .put(application)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"2."))
                .body("title", equalTo("Nytt navn"))
                .body("facts.size()", equalTo(0))
                .body("answers.size()", equalTo(0));
        OSLO.request()
                .header("If-Match", "\"2.0\"")
                .body("{\"title\":\"Nytt navn\",\"state\":\"granted\"}")
                .put(application)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/state"));
    }

    @Test
    void preventsLostUpdates() {
        String application = OSLO.drafted(aCall().publishTo(neighbours));
        OSLO.request().body("{}").put(application).then().statusCode(428);
        OSLO.request()
                .header("If-Match", "\"1.0\"")
                .body("{}")
                .put(application)
                .then()
                .statusCode(200);
        OSLO.request()
                .header("If-Match", "\"1.0\"")
                .body("{}")
                .put(application)
                .then()
                .statusCode(412)
                .body("code", equalTo("SPINN-KIT-0009"));
        OSLO.request().header("If-Match", "\"1.0\"").delete(application).then().statusCode(412);
    }

    @Test
    void returnsNotModifiedForTheCurrentTag() {
        String application = OSLO.drafted(aCall().publishTo(neighbours));
        OSLO.request()
                .header("If-None-Match", OSLO.request().get(application).header("ETag"))
                .get(application)
                .then()
                .statusCode(304);
    }

    @Test
    void deletesADraft() {
        String application = OSLO.drafted(aCall().publishTo(neighbours));
        OSLO.request().header("If-Match", "\"1.0\"").delete(application).then().statusCode(204);
        OSLO.request().get(application).then().statusCode(404);
    }

    @Test
    void hidesApplicationsFromOtherOrganisations() {
        UUID call = aCall().publishTo(neighbours);
        String application = OSLO.drafted(call);
        BERGEN.request().get(application).then().statusCode(404).body("code", equalTo("SPINN-KIT-0005"));
        BERGEN.request()
                .header("If-Match", "\"1.0\"")
                .body("{}")
                .put(application)
                .then()
                .statusCode(404);
        BERGEN.request()
                .header("If-Match", "\"1.0\"")
                .delete(application)
                .then()
                .statusCode(404);
        BERGEN.request().get(application + "/validation").then().statusCode(404);
        BERGEN.act()
                .header("If-Match", "\"1.0\"")
                .post(application + "/submission")
                .then()
                .statusCode(404);
        BERGEN.request()
                .queryParam("callId", call)
                .get("/v1/applications")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void listsTheCallersApplicationsNewestFirstInPages() {
        UUID call = aCall().publishTo(neighbours);
        List<String> drafted = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            drafted.addFirst(OSLO.draft(call).path("id"));
        }
        List<String> listed = new ArrayList<>();
        String cursor = null;
        do {
            var request = OSLO.request().queryParam("callId", call).queryParam("limit", 2);
            Response page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/v1/applications");
            page.then().statusCode(200);
            listed.addAll(page.path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);
        assertThat(listed).isEqualTo(drafted);
    }

    @Test
    void filtersByState() {
        UUID call = aCall().publishTo(neighbours);
        OSLO.drafted(call);
        String submitted = OSLO.submitted(call);
        OSLO.request()
                .queryParam("callId", call)
                .queryParam("state", "submitted")
                .get("/v1/applications")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].id", equalTo(submitted.substring(submitted.lastIndexOf('/') + 1)));
        OSLO.request()
                .queryParam("state", "SUBMITTED")
                .get("/v1/applications")
                .then()
                .statusCode(400);
    }

    @Test
    void reportsMissingParts() {
        UUID call = aCall().publishTo(neighbours);
        String application = path(
                OSLO.act().body("""
                        {"callId":"%s","facts":{"project.requestedAmount":{"amount":"5000000.00","currency":"NOK"}},
                         "answers":{"web":"not a uri","extra":1}}""".formatted(call)).post("/v1/applications").header("Location"));
        OSLO.request()
                .get(application + "/validation")
                .then()
                .statusCode(200)
                .body("complete", equalTo(false))
                .body("intake", equalTo("open"))
                .body("errors.size()", equalTo(5))
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        hasItems(
                                "/title required",
                                "/facts/project.requestedAmount above_maximum",
                                "/answers/challenge required",
                                "/answers/web format",
                                "/answers/extra additional_properties"));
        OSLO.request()
                .get(OSLO.drafted(call) + "/validation")
                .then()
                .body("complete", equalTo(true))
                .body("errors.size()", equalTo(0));
    }

    @Test
    void refusesCharactersThatTheDatabaseCannotStore() {
        UUID call = aCall().publishTo(neighbours);
        OSLO.act()
                .body("{\"callId\":\"%s\",\"title\":\"a\\u0000b\",\"answers\":{\"challenge\":\"\\ud800\",\"n\":1e9999}}"
                        .formatted(call))
                .post("/v1/applications")
                .then()
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        hasItems(
                                "/title unsupported_character",
                                "/answers/challenge unsupported_character",
                                "/answers/n out_of_range"));
    }

    @Test
    void needsTheRightToken() {
        UUID call = aCall().publishTo(neighbours);
        io.restassured.RestAssured.given().get("/v1/applications").then().statusCode(401);
        io.restassured.RestAssured.given()
                .header("Authorization", "Bearer " + no.spinn.kit.testing.Tokens.of("958935420", "spinn:applications"))
                .header("Idempotency-Key", "k")
                .contentType("application/json")
                .body("{\"callId\":\"%s\"}".formatted(call))
                .post("/v1/applications")
                .then()
                .statusCode(403);
    }
}
