package no.spinn.matching.answer.match.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import no.spinn.kit.testing.PublishedEvents;
import no.spinn.kit.testing.Tokens;
import no.spinn.kit.testing.WithInfrastructure;
import no.spinn.matching.answer.match.Rulebooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A coordinator with members, wherever a project is matched: each member has to meet what is about the organisation. */
@QuarkusTest
@WithInfrastructure
class MembersTest {

    private static final String FITS = "{\"facts\":{\"organisation.ready\":true}}";
    private static final String DOES_NOT = "{\"facts\":{\"organisation.ready\":false}}";

    private static final String CODES =
            "\"type\":\"code\",\"codes\":[{\"code\":\"03\",\"label\":{\"en\":\"A\"}},{\"code\":\"%s\",\"label\":{\"en\":\"B\"}}]";
    private static final String CONTRADICTS_ITSELF =
            "{\"facts\":{\"organisation.county\":\"03\",\"organisation.municipalityNumber\":\"4601\"}}";

    private final String call = UUID.randomUUID().toString();

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @Inject
    Rulebooks rulebooks;

    @BeforeEach
    void publishACall() {
        know("organisation.ready", "\"type\":\"boolean\"");
        know("organisation.county", CODES.formatted("46"));
        know("organisation.municipalityNumber", CODES.formatted("4601"));
        publish(1, "open");
    }

    private void know(String fact, String type) {
        String json = "{\"id\":\"%s\",%s,\"question\":{\"en\":\"What?\"}}".formatted(fact, type);
        new PublishedEvents(kafka).publish("spinn.facts.v1", "no.spinn.fact.published.v1", fact, 1, json);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> rulebooks.current().vocabulary().find(fact).isPresent());
    }

    /** Other tests count the open calls. */
    @AfterEach
    void closeIt() {
        publish(2, "closed");
    }

    @Test
    void areJudgedInABatch() {
        assertThat(batch(FITS + "," + FITS).jsonPath().getString(verdict())).isEqualTo("eligible");
        assertThat(batch(FITS + "," + DOES_NOT).jsonPath().getString(verdict())).isEqualTo("ineligible");
        assertThat(batch(FITS + ",{\"facts\":{}}").jsonPath().getString(verdict()))
                .isEqualTo("undetermined");
    }

    @Test
    void areExplainedByTheOneThatDecides() {
        explain(FITS + "," + FITS)
                .then()
                .statusCode(200)
                .body("verdict", equalTo("eligible"))
                .body("criteria[0].member", nullValue());
        explain(FITS + "," + DOES_NOT)
                .then()
                .statusCode(200)
                .body("verdict", equalTo("ineligible"))
                .body("criteria[0].condition.result", equalTo("not_met"))
                .body("criteria[0].condition.value", equalTo(false))
                .body("criteria[0].member", equalTo(1));
    }

    @Test
    void areJudgedInASavedProfile() {
        String profile = as().header("Idempotency-Key", UUID.randomUUID())
                .body("{\"name\":\"Joint\",\"facts\":{},\"members\":[%s,%s]}".formatted(FITS, DOES_NOT))
                .post("/v1/profiles")
                .path("id");
        as().get("/v1/profiles/{id}/matches?limit=50", profile)
                .then()
                .statusCode(200)
                .body("items.find { it.call.id == '%s' }.verdict".formatted(call), equalTo("ineligible"));
        as().get("/v1/matches/{call}/explanation?profile={id}", call, profile)
                .then()
                .body("verdict", equalTo("ineligible"))
                .body("criteria[0].member", equalTo(1));
    }

    @Test
    void contradictThemselves() {
        JsonPath line = batch(FITS + "," + CONTRADICTS_ITSELF).jsonPath();
        assertThat(line.getList("matches.inconsistencies.code")).containsExactly("differs_from_sources");
        assertThat(line.getList("matches.inconsistencies.member")).containsExactly(1);
        String profile = as().header("Idempotency-Key", UUID.randomUUID())
                .body(CONTRADICTS_ITSELF.replaceFirst(
                        "\\{", "{\"name\":\"Joint\",\"members\":[%s,%s],".formatted(FITS, CONTRADICTS_ITSELF)))
                .post("/v1/profiles")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as().get("/v1/profiles/{id}/matches", profile)
                .then()
                .body("inconsistencies.code", contains("differs_from_sources", "differs_from_sources"))
                .body("inconsistencies.facts[0]", contains("organisation.county", "organisation.municipalityNumber"))
                .body("inconsistencies[0].member", nullValue())
                .body("inconsistencies[1].member", equalTo(1));
    }

    private static RequestSpecification as() {
        return given().header(
                        "Authorization", "Bearer " + Tokens.of("958935420", "spinn:matching spinn:matching.write"))
                .contentType(ContentType.JSON);
    }

    @Test
    void haveNoFactsButTheirOwn() {
        String wrong = FITS + ",{\"facts\":{\"no.such\":1}}";
        batch(wrong).then().statusCode(422).body("errors.pointer", hasItem("/projects/0/members/1/facts/no.such"));
        explain(wrong).then().statusCode(422).body("errors.pointer", hasItem("/members/1/facts/no.such"));
    }

    private String verdict() {
        return "matches.items.find { it.call.id == '%s' }.verdict".formatted(call);
    }

    /** With one project, whose line is all of the answer. */
    private static Response batch(String members) {
        return as().body(
                        "{\"projects\":[{\"key\":\"a\",\"facts\":{\"organisation.ready\":true},\"members\":[%s]}],\"limit\":50}"
                                .formatted(members))
                .post("/v1/matches/batch");
    }

    private Response explain(String members) {
        return given().contentType(ContentType.JSON)
                .body("{\"facts\":{\"organisation.ready\":true},\"members\":[%s]}".formatted(members))
                .post("/v1/matches/{call}/explanation", call);
    }

    private void publish(int version, String state) {
        new PublishedEvents(kafka).publish("spinn.calls.v1", "no.spinn.call.opened.v1", call, version, """
            {"id":"%s","state":"%s","instrument":{"id":"%s","provider":{"organisation":"0192:991825827"}},
             "criteriaVersion":%d,"title":{"en":"A call for the ready"},
             "criteria":[{"id":"ready","version":1,"kind":"eligibility","text":{"en":"Ready"},
              "condition":{"fact":"organisation.ready","equals":true}}]}\
            """.formatted(
                        call, state, UUID.randomUUID(), version));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> rulebooks.current().calls().stream()
                        .anyMatch(known -> known.id().toString().equals(call) && known.criteriaVersion() == version));
    }
}
