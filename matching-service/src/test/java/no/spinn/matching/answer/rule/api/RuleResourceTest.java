package no.spinn.matching.answer.rule.api;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import no.spinn.kit.testing.PublishedEvents;
import no.spinn.kit.testing.WithInfrastructure;
import no.spinn.matching.Examples;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class RuleResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    private final String call = UUID.randomUUID().toString();

    @Test
    void returnsTheRuleInWordsAsDataAndByExample() throws IOException {
        publish(1, 3);
        get("/v1/rules/{call}/3")
                .statusCode(200)
                .body("call.id", equalTo(call))
                .body("version", equalTo(3))
                .body("knownSince", notNullValue())
                .body("logic", notNullValue())
                .body("criteria.kind", everyItem(not(equalTo("assessment"))))
                .body("criteria.words", everyItem(notNullValue()))
                .body("criteria.condition", everyItem(notNullValue()))
                .body("example.verdict", equalTo("eligible"))
                .body("example.criteria.result", hasItem("met"))
                .body("counterexample.verdict", equalTo("ineligible"))
                .header("Content-Language", "en");
    }

    @Test
    void returnsTheCasesThatPeopleWrote() throws IOException {
        publish(1, 3);
        get("/v1/rules/{call}/3")
                .body("criteria[0].key", equalTo("public-body-and-company-together"))
                .body("criteria[0].ifNotMet.advice", equalTo("Find a partner before you apply."))
                .body("cases.title", contains("Municipality with a company as partner"))
                .body("cases[0].expected", equalTo(Map.of("public-body-and-company-together", "met")))
                .body("cases[0].agrees", equalTo(true))
                .body("notExpressible", empty());
    }

    @Test
    void whatNoConditionCanSayLeavesEveryVerdictOpen() throws IOException {
        publish(1, 3, state -> state.putArray("notExpressible").add(JSON.readTree("""
                        {"text":{"nb":"Bedriften er moden.","en":"The company is mature."},
                         "reason":{"nb":"Et skjønn.","en":"A judgement."}}""")));
        get("/v1/rules/{call}/3")
                .body("notExpressible[0].text", equalTo("The company is mature."))
                .body("notExpressible[0].reason", equalTo("A judgement."))
                .body("criteria.id", not(hasItem("1e2597d8-39e7-3182-b5e2-6487e59fd001")))
                .body("example.verdict", equalTo("undetermined"))
                .body("counterexample.verdict", equalTo("ineligible"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> explain(call).extract().statusCode() == 200);
        explain(call)
                .body("verdict", equalTo("undetermined"))
                .body("criteria.find { it.id == '1e2597d8-39e7-3182-b5e2-6487e59fd001' }.result", equalTo("unknown"))
                .body(
                        "criteria.find { it.id == '1e2597d8-39e7-3182-b5e2-6487e59fd001' }.condition.reason",
                        equalTo("Et skjønn."));
    }

    @Test
    void storesEveryVersionOfACallsCriteria() throws IOException {
        publish(1, 3);
        publish(2, 4);
        get("/v1/rules/{call}").statusCode(200).body("items.version", contains(4, 3));
        get("/v1/rules/{call}/3").statusCode(200);
        get("/v1/rules/{call}/5").statusCode(404);
    }

    @Test
    void aMatchIsExplainedByTheSameRule() throws IOException {
        publish(1, 3);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> explain(call).extract().statusCode() == 200);
        explain(call)
                .body("verdict", equalTo("undetermined"))
                .body("criteriaVersion", equalTo(3))
                .body("criteria.result", hasItem("unknown"))
                .body("criteria.condition.words", everyItem(notNullValue()));
    }

    private static ValidatableResponse explain(String call) {
        return given().contentType(ContentType.JSON)
                .body("{\"facts\":{}}")
                .post("/v1/matches/{call}/explanation", call)
                .then();
    }

    @Test
    void readsOnlyItsOwnMatches() {
        given().get("/v1/rules/{call}", UUID.randomUUID()).then().statusCode(404);
        given().get("/v1/rules/x/1").then().statusCode(404);
        given().get("/v1/rules/{call}/x", UUID.randomUUID()).then().statusCode(404);
        explain(UUID.randomUUID().toString()).statusCode(404);
    }

    private void publish(long version, int criteriaVersion) throws IOException {
        publish(version, criteriaVersion, state -> {});
    }

    private interface Change {
        void apply(ObjectNode state) throws IOException;
    }

    private void publish(long version, int criteriaVersion, Change change) throws IOException {
        ObjectNode state = (ObjectNode) JSON.readTree(Examples.of("instruments-service", "no.spinn.call.opened.v1"));
        // The call is closed, because other tests count the open calls.
        state.put("id", call).put("state", "closed").put("criteriaVersion", criteriaVersion);
        change.apply(state);
        new PublishedEvents(kafka)
                .publish("spinn.calls.v1", "no.spinn.call.closed.v1", call, version, state.toString());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> given().get("/v1/rules/{call}/{version}", call, criteriaVersion)
                                .statusCode()
                        == 200);
    }

    private ValidatableResponse get(String path) {
        return given().header("Accept-Language", "en").get(path, call).then();
    }
}
