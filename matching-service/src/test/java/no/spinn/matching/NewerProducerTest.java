package no.spinn.matching;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.spinn.kit.testing.PublishedEvents;
import no.spinn.kit.testing.Tokens;
import no.spinn.kit.testing.WithInfrastructure;
import no.spinn.matching.answer.match.Rulebooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A producer that is newer than this version uses a type of facts, a code list and an operator that this version does not know.
 * Everything goes on: what is not understood is unknown, says so, and is never parked.
 */
@QuarkusTest
@WithInfrastructure
class NewerProducerTest {

    private static final String APPLICANT = "958935420";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Facts of which this version understands the list of codes only as any codes, and the type not at all. */
    private static final String FACTS = """
            {"newer.outline":{"points":[[1,2],[3,4]]},"newer.industry":"62.010","newer.size":3}""";

    private static final String CRITERION = """
            {"id":"%s","version":1,"kind":"eligibility","text":{"en":"It fits"},"condition":%s}""";

    private final String call = UUID.randomUUID().toString();

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @Inject
    Rulebooks rulebooks;

    @Inject
    EntityManager database;

    @BeforeEach
    void publishTheVocabulary() {
        publishFact("newer.outline", "\"type\":\"polygon\",\"projection\":\"utm33\"");
        publishFact("newer.industry", "\"type\":\"code\",\"codeList\":\"industries-of-2030\"");
        publishFact("newer.size", "\"type\":\"integer\"");
        await().atMost(PATIENCE)
                .until(() -> rulebooks
                                .current()
                                .vocabulary()
                                .find("newer.industry")
                                .isPresent()
                        && rulebooks.current().vocabulary().find("newer.size").isPresent()
                        && rulebooks.current().vocabulary().notUnderstood().contains("newer.outline"));
    }

    /** Other tests count the open calls. */
    @AfterEach
    void closeTheCall() {
        publishCall(9, "closed");
    }

    @Test
    void matchesGoOn() {
        publishCall(1, "open");
        String item = "items.find { it.call.id == '" + call + "' }.";
        match(FACTS)
                .statusCode(200)
                .body(item + "verdict", equalTo("undetermined"))
                .body(item + "criteria.result", contains("unknown", "met", "unknown"))
                .body(item + "criteria[0].fact", equalTo("newer.outline"))
                .body(item + "criteria[2].reason", containsString("resembles"))
                .body("nextQuestions.fact", not(hasItem("newer.outline")));
        match("{\"newer.industry\":\"01.110\"}").body(item + "verdict", equalTo("ineligible"));
        match("{}").body("nextQuestions.fact", hasItem("newer.industry"));
        assertNothingIsParked(call);
    }

    @Test
    void watchesGoOn() {
        String curious = watch(true);
        String strict = watch(false);
        publishCall(1, "open");
        await().atMost(PATIENCE)
                .until(() -> found(curious).extract().path("items.call.id").equals(List.of(call)));
        found(curious).body("items.verdict", contains("undetermined"));
        found(strict).body("items.call.id", not(hasItem(call)));
        assertNothingIsParked(call);
    }

    @Test
    void eligibilityReportsGoOn() {
        publishCall(1, "closed");
        String application = UUID.randomUUID().toString();
        new PublishedEvents(kafka)
                .publish("spinn.applications.v1", "no.spinn.application.submitted.v1", application, 1, """
                {"id":"%s","callId":"%s","criteriaVersion":1,"applicant":{"organisation":"0192:%s"},"state":"submitted",
                 "facts":%s,"submittedAt":"2026-11-16T10:15:30Z"}""".formatted(
                                application, call, APPLICANT, FACTS));
        await().atMost(PATIENCE).until(() -> report(application).extract().statusCode() == 200);
        report(application)
                .body("verdict", equalTo("undetermined"))
                .body("criteria.result", contains("unknown", "met", "unknown"))
                .body("criteria[0].fact", equalTo("newer.outline"))
                .body("criteria[2].reason", containsString("resembles"));
        assertNothingIsParked(call);
        assertNothingIsParked(application);
    }

    private void publishFact(String id, String type) {
        new PublishedEvents(kafka)
                .publish("spinn.facts.v1", "no.spinn.fact.published.v1", id, 1, """
                {"id":"%s",%s,"label":{"en":"It"},"question":{"en":"What about it?"},"help":{"en":"Ask"}}""".formatted(id, type));
    }

    private void publishCall(int version, String state) {
        String criteria = String.join(
                ",",
                CRITERION.formatted("outline", "{\"fact\":\"newer.outline\",\"equals\":\"round\"}"),
                CRITERION.formatted("industry", "{\"fact\":\"newer.industry\",\"oneOf\":[\"62.010\"]}"),
                CRITERION.formatted("size", "{\"fact\":\"newer.size\",\"resembles\":10}"));
        new PublishedEvents(kafka).publish("spinn.calls.v1", "no.spinn.call.opened.v1", call, version, """
                {"id":"%s","state":"%s","instrument":{"id":"%s","provider":{"organisation":"0192:991825827"}},
                 "criteriaVersion":%d,"title":{"en":"A call"},"closesAt":null,"criteria":[%s]}""".formatted(
                        call, state, UUID.randomUUID(), version, criteria));
        await().atMost(PATIENCE)
                .until(() -> rulebooks.current().calls().stream()
                        .anyMatch(known -> known.id().toString().equals(call) && known.criteriaVersion() == version));
    }

    private static ValidatableResponse match(String facts) {
        return given().contentType(ContentType.JSON)
                .header("Accept-Language", "en")
                .body("{\"facts\":%s}".formatted(facts))
                .post("/v1/matches?limit=200")
                .then();
    }

    private static String watch(boolean undeterminedToo) {
        String profile = created("/v1/profiles", "{\"name\":\"Newer\",\"facts\":%s}".formatted(FACTS));
        return created(
                "/v1/watches",
                "{\"name\":\"Calls\",\"profileId\":\"%s\",\"undeterminedToo\":%s}".formatted(profile, undeterminedToo));
    }

    private static String created(String path, String body) {
        return as("spinn:matching spinn:matching.write")
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse found(String watch) {
        return as("spinn:matching")
                .get("/v1/watches/%s/matches".formatted(watch))
                .then();
    }

    private static ValidatableResponse report(String application) {
        return as("spinn:eligibility")
                .get("/v1/eligibility-reports/" + application)
                .then();
    }

    private static RequestSpecification as(String scopes) {
        return given().auth().oauth2(Tokens.of(APPLICANT, scopes));
    }

    private void assertNothingIsParked(String id) {
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> database.createNativeQuery(
                                        "SELECT reason FROM parked_event WHERE aggregate_id IN (:id, 'newer.outline', 'newer.industry')",
                                        Object.class)
                                .setParameter("id", id)
                                .getResultList()))
                .isEmpty();
    }
}
