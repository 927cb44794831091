package no.spinn.matching.answer.match.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.spinn.kit.testing.PublishedEvents;
import no.spinn.kit.testing.WithInfrastructure;
import no.spinn.matching.answer.match.Rulebooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class MatchResourceTest {

    private static final String FITTING = UUID.randomUUID().toString();
    private static final String NEWER = UUID.randomUUID().toString();
    private static final String CLOSED = UUID.randomUUID().toString();

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @Inject
    Rulebooks rulebooks;

    @BeforeEach
    void publishTheCatalogue() {
        if (isPublished()) {
            return;
        }
        PublishedEvents events = new PublishedEvents(kafka);
        publishFact(
                events,
                "organisation.sector",
                "code",
                "\"codes\":[{\"code\":\"municipality\"},{\"code\":\"company\"}],");
        publishFact(events, "project.userDriven", "boolean", "");
        publishFact(events, "project.themes", "codes", "\"codes\":[{\"code\":\"education\"},{\"code\":\"welfare\"}],");
        publishFact(events, "project.partnerCount", "integer", "\"minimum\":0,\"maximum\":100,");
        publishFact(events, "project.budget.total", "money", "");
        publishFact(events, "project.startDate", "date", "");
        publishCall(events, FITTING, "open", "{\"fact\":\"project.userDriven\",\"equals\":true}");
        publishCall(events, NEWER, "open", "{\"fact\":\"project.userDriven\",\"resembles\":true}");
        publishCall(events, CLOSED, "closed", "{\"fact\":\"project.userDriven\",\"equals\":true}");
        await().atMost(Duration.ofSeconds(30)).until(this::isPublished);
    }

    private boolean isPublished() {
        return rulebooks.current().vocabulary().facts().size() >= 6
                && rulebooks.current().calls().stream()
                        .map(call -> call.id().toString())
                        .toList()
                        .containsAll(List.of(FITTING, NEWER, CLOSED));
    }

    @Test
    void returnsOpenCallsWithReasons() {
        match("{\"facts\":{\"organisation.sector\":\"municipality\",\"project.userDriven\":true}}")
                .statusCode(200)
                .body("items.call.id", containsInAnyOrder(FITTING, NEWER))
                .body("items[0].call.id", equalTo(FITTING))
                .body("items[0].verdict", equalTo("eligible"))
                .body("items[0].call.title", equalTo("A call"))
                .body("items[0].call.instrument.slug", equalTo("stimulab"))
                .body("items[0].call.instrument.name", equalTo("StimuLab"))
                .body("items[0].call.provider.organisation", equalTo("0192:991825827"))
                .body("items[0].call.provider.name", equalTo("The agency"))
                .body("items[0].criteria[0].result", equalTo("met"))
                .body("items[0].criteria[0].fact", equalTo("organisation.sector"))
                .body("items[0].criteria[0].value", equalTo("municipality"))
                .body("items[0].criteria[0].text", equalTo("A municipality"))
                .body("items[0].criteria[0].version", equalTo(2))
                .body("items[0].call.closesAt", notNullValue())
                .body("rulesAsOf", notNullValue())
                .header("Content-Language", "en");
    }

    @Test
    void answersPagesOfAnyOrigin() {
        String origin = "https://anywhere.example";
        given().header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .options("/v1/matches")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Headers", "content-type");
        given().header("Origin", origin)
                .contentType(ContentType.JSON)
                .body("{\"facts\":{}}")
                .post("/v1/matches")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*");
        given().header("Origin", origin)
                .get("/v1/watches")
                .then()
                .statusCode(401)
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Cache-Control", "private, no-store");
    }

    @Test
    void aCriterionThatIsNotUnderstoodIsNeverMet() {
        match("{\"facts\":{\"organisation.sector\":\"municipality\",\"project.userDriven\":true}}")
                .body("items.find { it.call.id == '" + NEWER + "' }.verdict", equalTo("undetermined"))
                .body("items.find { it.call.id == '" + NEWER + "' }.criteria[1].result", equalTo("unknown"))
                .body("items.find { it.call.id == '" + NEWER + "' }.criteria[1].reason", notNullValue());
    }

    @Test
    void asksFirstForFactsThatDecideMostCalls() {
        match("{\"facts\":{}}")
                .statusCode(200)
                .body("items.verdict", contains("undetermined", "undetermined"))
                .body("nextQuestions[0].fact", equalTo("organisation.sector"))
                .body("nextQuestions[0].settles", equalTo(2))
                .body("nextQuestions[0].question", equalTo("What about it?"))
                .body("nextQuestions[1].fact", equalTo("project.userDriven"))
                .body("nextQuestions[1].settles", equalTo(1));
    }

    @Test
    void returnsNearMisses() {
        match("{\"facts\":{\"organisation.sector\":\"company\",\"project.userDriven\":true}}")
                .body("items.verdict", hasItem("ineligible"))
                .body("nearMisses.call.id", hasItem(FITTING))
                .body("nearMisses.find { it.call.id == '" + FITTING + "' }.criteria", hasSize(1))
                .body(
                        "nearMisses.find { it.call.id == '" + FITTING + "' }.criteria[0].fact",
                        equalTo("organisation.sector"));
    }

    @Test
    void matchesClosedCallsOnRequest() {
        match("{\"facts\":{},\"state\":[\"closed\"]}").body("items.call.id", hasItem(CLOSED));
    }

    /** As generated clients send lists that are left out. */
    @Test
    void takesEmptyListsAsLeftOut() {
        String usual = match("{\"facts\":{}}")
                .statusCode(200)
                .extract()
                .path("items.call.id")
                .toString();
        match("{\"facts\":{},\"state\":[],\"members\":[]}").statusCode(200);
        assertThat(match("{\"facts\":{},\"state\":[],\"members\":[]}")
                        .extract()
                        .path("items.call.id")
                        .toString())
                .isEqualTo(usual);
    }

    @Test
    void pagesThroughTheCalls() {
        String body = "{\"facts\":{\"organisation.sector\":\"municipality\"}}";
        String next = given().contentType(ContentType.JSON)
                .queryParam("limit", 1)
                .body(body)
                .post("/v1/matches")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("next");
        given().contentType(ContentType.JSON)
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .body(body)
                .post("/v1/matches")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("next", nullValue())
                .body("nextQuestions", hasSize(0));
        given().contentType(ContentType.JSON)
                .queryParam("cursor", next)
                .body("{\"facts\":{}}")
                .post("/v1/matches")
                .then()
                .statusCode(400);
    }

    @Test
    void namesEveryFaultOfTheFacts() {
        match("""
                        {"facts":{"organisation.sector":"kingdom","project.userDriven":"yes","project.themes":["education",7,"war"],
                        "project.partnerCount":101,"project.budget.total":{"amount":"1.234","currency":"NOK"},
                        "project.startDate":"2027-02-30","no.such":1}}""")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("SPINN-MAT-0001"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/facts/organisation.sector",
                                "/facts/project.userDriven",
                                "/facts/project.themes/1",
                                "/facts/project.themes/2",
                                "/facts/project.partnerCount",
                                "/facts/project.budget.total",
                                "/facts/project.startDate",
                                "/facts/no.such"));
    }

    @Test
    void refusesMalformedRequests() {
        match("{}").statusCode(422).body("errors[0].pointer", equalTo("/facts"));
        match("{\"facts\":[]}").statusCode(400).body("errors[0].pointer", equalTo("/facts"));
        match("{\"facts\":{},\"sort\":1}").statusCode(400).body("errors[0].code", equalTo("unknown_field"));
        match("{\"facts\":{},\"state\":[\"ajar\"]}").statusCode(400).body("errors[0].pointer", equalTo("/state/0"));
        match("{\"facts\":{\"project.userDriven\":null}}").statusCode(422);
    }

    private static ValidatableResponse match(String body) {
        return given().contentType(ContentType.JSON)
                .header("Accept-Language", "en")
                .body(body)
                .post("/v1/matches")
                .then();
    }

    private static void publishFact(PublishedEvents events, String id, String type, String more) {
        events.publish("spinn.facts.v1", "no.spinn.fact.published.v1", id, 1, """
                {"id":"%s","type":"%s",%s"label":{"en":"It"},"question":{"en":"What about it?"},"help":{"en":"Ask"}}""".formatted(id, type, more));
    }

    private static void publishCall(PublishedEvents events, String id, String state, String second) {
        events.publish("spinn.calls.v1", "no.spinn.call.opened.v1", id, 1, """
                {"id":"%s","state":"%s","instrument":{"id":"%s","slug":"stimulab","name":{"en":"StimuLab"},
                  "provider":{"organisation":"0192:991825827","name":{"en":"The agency"}}},
                 "criteriaVersion":2,"title":{"nb":"En utlysning","en":"A call"},"closesAt":"2099-01-01T12:00:00Z","aNewField":1,
                 "criteria":[
                  {"id":"a","version":2,"kind":"eligibility","text":{"en":"A municipality"},
                   "condition":{"fact":"organisation.sector","oneOf":["municipality"]}},
                  {"id":"b","version":2,"kind":"eligibility","text":{"en":"Driven by users"},"condition":%s},
                  {"id":"c","version":2,"kind":"assessment","text":{"en":"Good"},"assessment":{"weight":"1"}}]}""".formatted(
                        id, state, UUID.randomUUID(), second));
    }
}
