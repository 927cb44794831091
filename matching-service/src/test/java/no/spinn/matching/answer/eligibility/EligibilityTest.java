package no.spinn.matching.answer.eligibility;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.spinn.kit.testing.PublishedEvents;
import no.spinn.kit.testing.Tokens;
import no.spinn.kit.testing.WithInfrastructure;
import no.spinn.matching.Examples;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class EligibilityTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String APPLICANT = "958935420";
    private static final String PROVIDER = "986399445";

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @Inject
    EntityManager database;

    @Test
    void reportsOnceAndOnlyToThePartiesOfTheApplication() throws IOException {
        String call = publishCall(UUID.randomUUID().toString());
        String application = UUID.randomUUID().toString();
        submit(application, call, 1);
        submit(application, call, 1);
        awaitReport(application, APPLICANT, "eligible");

        report(application, PROVIDER).then().statusCode(200).body("criteria[0].result", equalTo("met"));
        report(application, "991825827").then().statusCode(404).body("code", equalTo("SPINN-MAT-0002"));
        given().get("/v1/eligibility-reports/" + application).then().statusCode(401);
        List<String> published = published(application);
        assertThat(published).hasSize(1);
        assertThat(schema().validate(JSON.readTree(published.getFirst()))).isEmpty();
    }

    @Test
    void reportsWhenTheCallComesAfterTheApplication() throws IOException {
        String call = UUID.randomUUID().toString();
        String application = UUID.randomUUID().toString();
        submit(application, call, 1);
        publishCall(call);
        awaitReport(application, APPLICANT, "eligible");
        assertThat(published(application)).hasSize(1);
    }

    @Test
    void reportsAgainOnANewerVersion() throws IOException {
        String call = publishCall(UUID.randomUUID().toString());
        String application = UUID.randomUUID().toString();
        submit(application, call, 1);
        awaitReport(application, APPLICANT, "eligible");
        ObjectNode changed = application(application, call);
        ((ObjectNode) changed.path("facts")).put("organisation.sector", "voluntary_organisation");
        new PublishedEvents(kafka)
                .publish(
                        "spinn.applications.v1",
                        "no.spinn.application.submitted.v1",
                        application,
                        2,
                        changed.toString());
        awaitReport(application, APPLICANT, "ineligible");
        assertThat(published(application)).hasSize(2);
        // The provider's advice comes with what is not met.
        report(application, APPLICANT)
                .then()
                .body("criteria[0].result", equalTo("not_met"))
                .body("criteria[0].ifNotMet.advice", equalTo("Finn en partner før dere søker."))
                .body("criteria[0].ifNotMet.alternatives", hasSize(1));
        assertThat(schema().validate(JSON.readTree(published(application).getLast())))
                .isEmpty();
    }

    @Test
    void judgesEveryMemberOfACoordinator() throws IOException {
        String call = publishCall(UUID.randomUUID().toString());
        String application = UUID.randomUUID().toString();
        ObjectNode coordinated = application(application, call);
        // A coordinator of a type that is not eligible, which nobody asks about.
        ((ObjectNode) coordinated.path("facts")).put("organisation.sector", "voluntary_organisation");
        addMember(coordinated).put("organisation.sector", "municipality").put("organisation.country", "NO");
        ObjectNode second = addMember(coordinated).put("organisation.country", "NO");
        publish(coordinated, 1);
        awaitReport(application, APPLICANT, "undetermined");

        second.put("organisation.sector", "municipality");
        publish(coordinated, 2);
        awaitReport(application, APPLICANT, "eligible");

        second.put("organisation.sector", "voluntary_organisation");
        publish(coordinated, 3);
        awaitReport(application, APPLICANT, "ineligible");
        report(application, APPLICANT)
                .then()
                .body("criteria[0].result", equalTo("not_met"))
                .body("criteria[0].fact", equalTo("organisation.sector"))
                .body("criteria[0].value", equalTo("voluntary_organisation"))
                .body("criteria[0].member", equalTo(1));
        JsonNode event = JSON.readTree(published(application).getLast());
        assertThat(schema().validate(event)).isEmpty();
        assertThat(event.at("/criteria/0/member").asInt()).isEqualTo(1);
        assertThat(published(application)).hasSize(3);
    }

    @Test
    void reportsOnceOnTheSameMembers() throws IOException {
        String call = publishCall(UUID.randomUUID().toString());
        String application = UUID.randomUUID().toString();
        ObjectNode coordinated = application(application, call);
        addMember(coordinated).put("organisation.sector", "municipality");
        publish(coordinated, 1);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> report(application, APPLICANT).statusCode() == 200);
        publish(coordinated.put("state", "formal_check"), 2);
        await().atMost(Duration.ofSeconds(10)).until(() -> knownVersion(application) == 2);
        assertThat(published(application)).hasSize(1);
    }

    /** The facts of one more member. */
    private static ObjectNode addMember(ObjectNode application) {
        return application.withArray("members").addObject().putObject("facts");
    }

    private void publish(ObjectNode application, long version) {
        String state = application.path("state").textValue();
        new PublishedEvents(kafka)
                .publish(
                        "spinn.applications.v1",
                        "no.spinn.application.%s.v1".formatted(state),
                        application.path("id").textValue(),
                        version,
                        application.toString());
    }

    @Test
    void leavesOpenWhatNoConditionCanSay() throws IOException {
        String call = UUID.randomUUID().toString();
        String application = UUID.randomUUID().toString();
        ObjectNode state = (ObjectNode) JSON.readTree(Examples.of("instruments-service", "no.spinn.call.amended.v1"));
        state.put("id", call).put("state", "closed");
        new PublishedEvents(kafka).publish("spinn.calls.v1", "no.spinn.call.amended.v1", call, 1, state.toString());
        submit(application, call, 1);
        awaitReport(application, APPLICANT, "undetermined");
        report(application, APPLICANT)
                .then()
                .body(
                        "criteria.findAll { it.kind == 'eligibility' && it.result != 'met' }.id",
                        contains("1e2597d8-39e7-3182-b5e2-6487e59fd001"))
                .body(
                        "criteria.find { it.id == '1e2597d8-39e7-3182-b5e2-6487e59fd001' }.reason",
                        equalTo("Evnen er et skjønn som utøves av mennesker."));
        assertThat(schema().validate(JSON.readTree(published(application).getFirst())))
                .isEmpty();
    }

    @Test
    void reportsOnceWhileAnApplicationMovesOn() throws IOException {
        String call = publishCall(UUID.randomUUID().toString());
        String application = UUID.randomUUID().toString();
        submit(application, call, 1);
        awaitReport(application, APPLICANT, "eligible");
        ObjectNode checked = application(application, call).put("state", "formal_check");
        PublishedEvents events = new PublishedEvents(kafka);
        events.publish(
                "spinn.applications.v1", "no.spinn.application.formal_check.v1", application, 2, checked.toString());
        await().atMost(Duration.ofSeconds(10)).until(() -> knownVersion(application) == 2);
        assertThat(published(application)).hasSize(1);
    }

    @Test
    void showsAlternativesOnlyToTheApplicant() throws IOException {
        String call = publishCall(UUID.randomUUID().toString());
        String application = UUID.randomUUID().toString();
        submit(application, call, 1);
        awaitReport(application, APPLICANT, "eligible");
        alternatives(application, APPLICANT)
                .then()
                .statusCode(200)
                .body("items.call.id", not(hasItem(call)))
                .body("rulesAsOf", notNullValue());
        alternatives(application, PROVIDER).then().statusCode(404);
        alternatives(UUID.randomUUID().toString(), APPLICANT).then().statusCode(404);
    }

    private static Response alternatives(String application, String organisation) {
        return given().header("Authorization", "Bearer " + Tokens.of(organisation, "spinn:matching"))
                .get("/v1/applications/%s/alternatives".formatted(application));
    }

    private long knownVersion(String application) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number)
                                database.createNativeQuery("SELECT version FROM submitted_application WHERE id = :id")
                                        .setParameter("id", UUID.fromString(application))
                                        .getSingleResult())
                        .longValue());
    }

    @Test
    void matchesItsPublishedExample() throws IOException {
        assertThat(schema().validate(
                                JSON.readTree(Examples.of("matching-service", "no.spinn.eligibility.assessed.v1"))))
                .isEmpty();
    }

    private String publishCall(String id) throws IOException {
        ObjectNode call = (ObjectNode) JSON.readTree(Examples.of("instruments-service", "no.spinn.call.opened.v1"));
        // A report does not depend on the state, and other tests count the open calls.
        call.put("id", id).put("state", "closed");
        new PublishedEvents(kafka).publish("spinn.calls.v1", "no.spinn.call.opened.v1", id, 1, call.toString());
        return id;
    }

    private void submit(String id, String call, long version) throws IOException {
        new PublishedEvents(kafka)
                .publish(
                        "spinn.applications.v1",
                        "no.spinn.application.submitted.v1",
                        id,
                        version,
                        application(id, call).toString());
    }

    private static ObjectNode application(String id, String call) throws IOException {
        JsonNode example = JSON.readTree(Examples.of("applications-service", "no.spinn.application.submitted.v1"));
        return ((ObjectNode) example).put("id", id).put("callId", call);
    }

    private static void awaitReport(String application, String organisation, String verdict) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> verdict.equals(report(application, organisation).path("verdict")));
    }

    private static Response report(String application, String organisation) {
        return given().header("Authorization", "Bearer " + Tokens.of(organisation, "spinn:eligibility"))
                .get("/v1/eligibility-reports/" + application);
    }

    private List<String> published(String application) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "SELECT convert_from(data, 'UTF8') FROM outbox WHERE aggregate_id = :id", String.class)
                        .setParameter("id", application)
                        .getResultList());
    }

    private static JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("contracts/events/no.spinn.eligibility.assessed.v1.schema.json")));
    }
}
