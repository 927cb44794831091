package no.spinn.instruments.catalogue.call.api;

import static io.restassured.RestAssured.given;
import static no.spinn.instruments.catalogue.call.api.CallRequests.COUNCIL;
import static no.spinn.instruments.catalogue.call.api.CallRequests.OTHER_PROVIDER;
import static no.spinn.instruments.catalogue.call.api.CallRequests.aCall;
import static no.spinn.instruments.catalogue.call.api.CallRequests.aCallThatOpens;
import static no.spinn.instruments.catalogue.call.api.CallRequests.as;
import static no.spinn.instruments.catalogue.call.api.CallRequests.create;
import static no.spinn.instruments.catalogue.call.api.CallRequests.instrument;
import static no.spinn.instruments.catalogue.call.api.CallRequests.money;
import static no.spinn.instruments.catalogue.call.api.CallRequests.schedule;
import static no.spinn.instruments.catalogue.call.api.CallRequests.with;
import static no.spinn.instruments.catalogue.call.api.CallRequests.withCondition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.spinn.kit.testing.Tokens;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class CallAuthoringResourceTest {

    private static final Instant TOMORROW = Instant.now().plus(Duration.ofDays(1));
    private static final Instant NEXT_MONTH = Instant.now().plus(Duration.ofDays(30));

    @Test
    void draftsACall() {
        Response created = create(aCallThatOpens(TOMORROW, NEXT_MONTH));
        created.then()
                .statusCode(201)
                .header(
                        "Location",
                        equalTo("http://localhost:%d/v1/calls/%s"
                                .formatted(
                                        io.restassured.RestAssured.port,
                                        created.path("id").toString())))
                .body("state", equalTo("draft"))
                .body("title", equalTo("Doktorgrader om velferd"))
                .body("criteria.size()", equalTo(9));
    }

    @Test
    void answersARetryWithTheFirstAnswer() {
        String key = UUID.randomUUID().toString();
        Map<String, ?> call = aCall();
        Response first = asWithKey(key).body(call).post("/v1/calls");
        Response retry = asWithKey(key).body(call).post("/v1/calls");
        assertThat(retry.statusCode()).isEqualTo(201);
        assertThat(retry.asString()).isEqualTo(first.asString());
    }

    /** The tag of a draft says its version, whichever answer and language it was read in. */
    @Test
    void takesTheTagOfEveryAnswerThatShowsADraft() {
        String path = "/v1/calls/" + create(aCall()).path("id");
        String inAnotherLanguage =
                as(COUNCIL).header("Accept-Language", "nn").get(path).header("ETag");
        as(COUNCIL)
                .header("If-Match", inAnotherLanguage)
                .body(with(aCall(), "summary", Map.of("nb", "Andre ord")))
                .put(path)
                .then()
                .statusCode(200);
        as(COUNCIL)
                .header("If-Match", inAnotherLanguage)
                .body(aCall())
                .put(path)
                .then()
                .statusCode(412);
        String ofThePlan = as(COUNCIL).get(path + "/plan").header("ETag");
        Response changed =
                as(COUNCIL).header("If-Match", ofThePlan).body(aCall()).put(path);
        changed.then().statusCode(200);
        as(COUNCIL)
                .header("If-Match", changed.header("ETag"))
                .delete(path)
                .then()
                .statusCode(204);
    }

    @Test
    void showsADraftToItsProviderAlone() {
        String path = "/v1/calls/" + create(aCall()).path("id");
        as(COUNCIL).get(path).then().statusCode(200).header("Cache-Control", "private, no-store");
        as(OTHER_PROVIDER).get(path).then().statusCode(404);
        given().get(path).then().statusCode(404);
        given().auth()
                .oauth2(Tokens.of(COUNCIL, "spinn:applications"))
                .get(path)
                .then()
                .statusCode(404);
    }

    @Test
    void listsDraftsForTheirProviderAlone() {
        String id = create(aCall()).path("id");
        as(COUNCIL)
                .get("/v1/calls?state=draft&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        as(OTHER_PROVIDER).get("/v1/calls?state=draft&limit=200").then().body("items.id", not(hasItem(id)));
        given().get("/v1/calls?state=draft").then().statusCode(401);
        given().get("/v1/calls?limit=200").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void replacesADraft() {
        Response created = create(aCall());
        as(COUNCIL)
                .header("If-Match", created.header("ETag"))
                .body(with(aCall(), "title", Map.of("nb", "Ny tittel")))
                .put("/v1/calls/" + created.path("id"))
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(created.header("ETag"))))
                .body("title", equalTo("Ny tittel"));
    }

    @Test
    void keepsTheIdOfACriterionThatStays() {
        Response created = create(withCondition(Map.of("fact", "project.doctoral", "equals", true)));
        String id = created.path("criteria[-1].id");
        Map<String, Object> criterion = Map.of(
                "id",
                id,
                "kind",
                "eligibility",
                "text",
                Map.of("nb", "Andre ord"),
                "condition",
                Map.of("fact", "project.doctoral", "equals", true));
        as(COUNCIL)
                .header("If-Match", created.header("ETag"))
                .body(with(aCall(), "criteria", List.of(criterion)))
                .put("/v1/calls/" + created.path("id"))
                .then()
                .statusCode(200)
                .body("criteria[-1].id", equalTo(id))
                .body("criteria[-1].text", equalTo("Andre ord"));
        create(with(aCall(), "criteria", List.of(criterion)))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/criteria/0/id"));
    }

    @Test
    void refusesAChangeOfWhatHasChangedSince() {
        Response created = create(aCall());
        String path = "/v1/calls/" + created.path("id");
        as(COUNCIL)
                .header("If-Match", "\"somethingElse\"")
                .body(aCall())
                .put(path)
                .then()
                .statusCode(412);
        as(COUNCIL).body(aCall()).put(path).then().statusCode(428);
        as(COUNCIL).delete(path).then().statusCode(428);
    }

    @Test
    void deletesADraft() {
        Response created = create(aCall());
        String path = "/v1/calls/" + created.path("id");
        as(COUNCIL)
                .header("If-Match", created.header("ETag"))
                .delete(path)
                .then()
                .statusCode(204);
        as(COUNCIL).get(path).then().statusCode(404);
    }

    @Test
    void hasNothingThereForOtherProviders() {
        Response created = create(aCall());
        String path = "/v1/calls/" + created.path("id");
        as(OTHER_PROVIDER)
                .header("If-Match", "*")
                .body(aCall())
                .put(path)
                .then()
                .statusCode(404);
        as(OTHER_PROVIDER).header("If-Match", "*").delete(path).then().statusCode(404);
        as(OTHER_PROVIDER)
                .header("If-Match", "*")
                .post(path + "/scheduling")
                .then()
                .statusCode(404);
        as(OTHER_PROVIDER)
                .body(Map.of("reason", "Nei"))
                .post(path + "/cancellation")
                .then()
                .statusCode(404);
        create(with(aCall(), "instrumentId", instrument("stimulab"))).then().statusCode(404);
    }

    @Test
    void needsATokenWithTheScope() {
        given().contentType(ContentType.JSON)
                .body(aCall())
                .post("/v1/calls")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.of(COUNCIL, "spinn:applications.write"))
                .contentType(ContentType.JSON)
                .body(aCall())
                .post("/v1/calls")
                .then()
                .statusCode(403);
    }

    @Test
    void schedulesADraft() {
        Response scheduled = schedule(create(aCallThatOpens(TOMORROW, NEXT_MONTH)));
        scheduled.then().statusCode(200).body("state", equalTo("scheduled")).body("criteriaVersion", equalTo(1));
        String path = "/v1/calls/" + scheduled.path("id");
        given().get(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(scheduled.header("ETag")))
                .header("Cache-Control", startsWith("public"));
        as(COUNCIL)
                .header("If-Match", scheduled.header("ETag"))
                .body(aCall())
                .put(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("SPINN-INS-0003"));
        schedule(scheduled).then().statusCode(409).body("code", equalTo("SPINN-INS-0004"));
    }

    @Test
    void refusesAStrangerBeforeTheStateAndTheStateBeforeTheVersion() {
        Response scheduled = schedule(create(aCallThatOpens(TOMORROW, NEXT_MONTH)));
        String path = "/v1/calls/" + scheduled.path("id");
        as(OTHER_PROVIDER).delete(path).then().statusCode(404);
        as(COUNCIL).delete(path).then().statusCode(409).body("code", equalTo("SPINN-INS-0003"));
        as(COUNCIL)
                .header("If-Match", "\"old\"")
                .body(Map.of())
                .put(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("SPINN-INS-0003"));
        as(COUNCIL).post(path + "/scheduling").then().statusCode(409).body("code", equalTo("SPINN-INS-0004"));
    }

    @Test
    void saysAllThatKeepsAPlanFromBeingScheduled() {
        schedule(create(aCall()))
                .then()
                .statusCode(422)
                .body("code", equalTo("SPINN-INS-0002"))
                .body("errors.pointer", equalTo(List.of("/opensAt")));
        Instant yesterday = Instant.now().minus(Duration.ofDays(1));
        schedule(create(aCallThatOpens(yesterday, yesterday)))
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/opensAt", "/closesAt")));
    }

    @Test
    void cancelsACallThatWasAnnounced() {
        Response scheduled = schedule(create(aCallThatOpens(TOMORROW, null)));
        String path = "/v1/calls/%s/cancellation".formatted(scheduled.path("id").toString());
        as(COUNCIL).body(Map.of("reason", " ")).post(path).then().statusCode(422);
        as(COUNCIL)
                .body(Map.of("reason", "Ingen penger"))
                .post(path)
                .then()
                .statusCode(200)
                .body("state", equalTo("cancelled"))
                .body("cancellationReason", equalTo("Ingen penger"));
        as(COUNCIL)
                .body(Map.of("reason", "Igjen"))
                .post(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("SPINN-INS-0004"));
    }

    @Test
    void namesAllFaultsOfACallAtOnce() {
        Map<String, ?> faulty = with(
                with(
                        with(
                                withCondition(Map.of(
                                        "all",
                                        List.of(
                                                Map.of("fact", "project.magic", "equals", true),
                                                Map.of("fact", "organisation.sector", "equals", 7),
                                                Map.of("fact", "organisation.sector", "atLeast", 1)))),
                                "title",
                                null),
                        "form",
                        Map.of(
                                "type",
                                "object",
                                "properties",
                                Map.of("a", Map.of("type", "string", "title", "A", "$ref", "https://evil.example/a")))),
                "amountLimits",
                Map.of("minimum", money("200.00"), "maximum", money("100.00")));
        as(COUNCIL)
                .body(faulty)
                .post("/v1/calls")
                .then()
                .statusCode(422)
                .body("code", equalTo("SPINN-INS-0001"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/title",
                                "/criteria/0/condition/all/0/fact",
                                "/criteria/0/condition/all/1/equals",
                                "/criteria/0/condition/all/2/atLeast",
                                "/form/properties/a/$ref",
                                "/amountLimits"));
    }

    @Test
    void refusesAFormOutsideTheProfileWithItsFaultsInTheLanguageOfTheCaller() {
        Map<String, ?> question = Map.of("type", "string", "title", "A", "enum", List.of("a"));
        Map<String, ?> form = Map.of("type", "object", "properties", Map.of("a", question), "anyOf", List.of());
        as(COUNCIL)
                .header("Accept-Language", "nn")
                .body(with(aCall(), "form", form))
                .post("/v1/calls")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/form/properties/a/enum", "/form/anyOf"))
                .body("errors.code", everyItem(equalTo("not_in_profile")))
                .body("errors.detail", everyItem(containsString("ikkje i profilen")));
    }

    @Test
    void handsOutTheFormInOneLanguage() {
        Map<String, ?> title = Map.of("nb", "Behovet", "en", "The need");
        Map<String, ?> form =
                Map.of("type", "object", "properties", Map.of("need", Map.of("type", "string", "x-title", title)));
        String call = create(with(aCall(), "form", form))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(COUNCIL)
                .header("Accept-Language", "en")
                .get("/v1/calls/%s/form".formatted(call))
                .then()
                .statusCode(200)
                .header("Content-Language", "en")
                .header("Vary", containsString("Accept-Language"))
                .body("schema.properties.need", equalTo(Map.of("type", "string", "title", "The need")))
                .body("uiSchema.need.'ui:widget'", equalTo("textarea"))
                .body("layout.elements[0].scope", equalTo("#/properties/need"));
        as(COUNCIL)
                .header("Accept-Language", "nn")
                .get("/v1/calls/%s/form".formatted(call))
                .then()
                .header("Content-Language", "nb")
                .body("schema.properties.need.title", equalTo("Behovet"));
        given().get("/v1/calls/%s/form".formatted(call)).then().statusCode(404);
    }

    @Test
    void refusesUnknownFieldsAndWrongTypesAsMalformed() {
        create(with(aCall(), "colour", "red")).then().statusCode(400).body("errors.pointer", hasItems("/colour"));
        create(with(aCall(), "opensAt", 17)).then().statusCode(400);
        create(with(aCall(), "budget", Map.of("amount", "1.005", "currency", "NOK")))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/budget"));
        as(COUNCIL).body("{\"title\":").post("/v1/calls").then().statusCode(400);
    }

    @Test
    void keepsWhatAFormSaysToTheLetter() {
        Map<String, ?> question = Map.of(
                "type",
                "string",
                "title",
                "A",
                "oneOf",
                List.of(Map.of("const", "a", "title", "A")),
                "default",
                java.util.Collections.singletonMap("x", null));
        Map<String, ?> form = Map.of("type", "object", "properties", Map.of("choice", question));
        create(with(aCall(), "form", form)).then().statusCode(201).body("form", equalTo(form));
    }

    private static io.restassured.specification.RequestSpecification asWithKey(String key) {
        return given().auth()
                .oauth2(Tokens.of(COUNCIL, "spinn:calls.write"))
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON);
    }
}
