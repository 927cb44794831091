package no.spinn.matching.answer.match.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.spinn.kit.testing.PublishedEvents;
import no.spinn.kit.testing.Tokens;
import no.spinn.kit.testing.WithInfrastructure;
import no.spinn.matching.answer.match.Rulebooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class BatchResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @Inject
    Rulebooks rulebooks;

    @BeforeEach
    void publishAFact() {
        new PublishedEvents(kafka)
                .publish(
                        "spinn.facts.v1",
                        "no.spinn.fact.published.v1",
                        "batch.yes",
                        1,
                        "{\"id\":\"batch.yes\",\"type\":\"boolean\",\"question\":{\"en\":\"Yes?\"}}");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> rulebooks.current().vocabulary().find("batch.yes").isPresent());
    }

    @Test
    void answersEachProjectOnALineOfItsOwn() throws IOException {
        Response answer = ask(projects(1_000, "{\"batch.yes\":true}"));
        answer.then().statusCode(200).contentType("application/x-ndjson");
        String[] lines = answer.asString().split("\n");
        assertThat(lines).hasSize(1_000);
        for (int i = 0; i < lines.length; i++) {
            JsonNode line = JSON.readTree(lines[i]);
            assertThat(line.path("key").asText()).isEqualTo("p" + i);
            assertThat(line.path("matches").path("items").isArray()).isTrue();
            assertThat(line.path("matches").path("rulesAsOf").isTextual()).isTrue();
        }
    }

    @Test
    void neverFindsACallWithWhatNoConditionCanSayEligible() throws IOException {
        String call = UUID.randomUUID().toString();
        publish(call, 1, "open");
        try {
            assertThat(verdict("true", call)).isEqualTo("undetermined");
            assertThat(verdict("false", call)).isEqualTo("ineligible");
        } finally {
            // The call is closed, because other tests count the open calls.
            publish(call, 2, "closed");
        }
    }

    private static String verdict(String yes, String call) throws IOException {
        for (JsonNode match : JSON.readTree(
                        ask(projects(1, "{\"batch.yes\":%s}".formatted(yes))).asString())
                .path("matches")
                .path("items")) {
            if (match.at("/call/id").asText().equals(call)) {
                return match.path("verdict").asText();
            }
        }
        return "none";
    }

    private void publish(String call, int version, String state) {
        new PublishedEvents(kafka).publish("spinn.calls.v1", "no.spinn.call.opened.v1", call, version, """
            {"id":"%s","state":"%s","instrument":{"id":"%s","provider":{"organisation":"0192:991825827"}},
             "criteriaVersion":%d,"title":{"en":"A call"},
             "notExpressible":[{"text":{"en":"Mature"},"reason":{"en":"A judgement"}}],
             "criteria":[{"id":"yes","version":1,"kind":"eligibility","text":{"en":"Yes"},
              "condition":{"fact":"batch.yes","equals":true}}]}\
            """.formatted(
                        call, state, UUID.randomUUID(), version));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> rulebooks.current().calls().stream()
                        .anyMatch(known -> known.id().toString().equals(call) && known.criteriaVersion() == version));
    }

    @Test
    void refusesTheWholeBatchForFactsThatCannotBeUsed() {
        ask("{\"projects\":[{\"key\":\"a\",\"facts\":{}},{\"key\":\"b\",\"facts\":{\"no.such\":1,\"batch.yes\":\"x\"}}]}")
                .then()
                .statusCode(422)
                .body("code", equalTo("SPINN-MAT-0001"))
                .body(
                        "errors.pointer.sort()",
                        equalTo(List.of("/projects/1/facts/batch.yes", "/projects/1/facts/no.such")));
    }

    @Test
    void acceptsUpToAThousandProjects() {
        ask(projects(1_001, "{}")).then().statusCode(422).body("errors[0].pointer", equalTo("/projects"));
        ask("{\"projects\":[]}").then().statusCode(422);
        ask("{\"projects\":[null]}").then().statusCode(422);
        ask("{\"projects\":[{\"facts\":{}}]}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/projects/0/key"));
    }

    @Test
    void isRefusedWithoutTokenOrScope() {
        given().contentType(ContentType.JSON)
                .body(projects(1, "{}"))
                .post("/v1/matches/batch")
                .then()
                .statusCode(401);
    }

    private static String projects(int count, String facts) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"key\":\"p%d\",\"facts\":%s}".formatted(i, facts))
                .collect(Collectors.joining(",", "{\"projects\":[", "]}"));
    }

    private static Response ask(String body) {
        return given().header("Authorization", "Bearer " + Tokens.of("958935420", "spinn:matching"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/matches/batch");
    }
}
