package no.spinn.kit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.spinn.kit.testing.Tokens;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.Test;

/** The log in JSON: each line of a request has its trace id, and none has what a caller sent. */
@QuarkusTest
@WithInfrastructure
class LogTest {

    private static final Path LOG = Path.of("target", "service-kit.log");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    EntityManager database;

    @Test
    void findsAFailureByTheTraceIdOfItsProblem() throws IOException {
        String trace = given().get("/v1/things/broken").jsonPath().getString("traceId");
        JsonNode line = linesOf(trace).getFirst();
        assertThat(line.path("level").asText()).isEqualTo("ERROR");
        assertThat(line.path("logger").asText()).isEqualTo("no.spinn.kit.problem.http.ExceptionMappers");
        assertThat(line.path("message").asText()).contains("unexpected error");
        assertThat(line.path("stackTrace").asText()).contains("ThingResource.broken");
        assertThat(line.path("service").asText()).isEqualTo("service-kit");
        assertThat(line.path("replica").asText()).isEqualTo("service-kit");
        assertThat(line.at("/mdc/spanId").asText()).matches("[0-9a-f]{16}");
        assertThat(OffsetDateTime.parse(line.path("timestamp").asText()).toInstant())
                .isBetween(Instant.now().minus(Duration.ofMinutes(1)), Instant.now());
    }

    @Test
    void hasTheTraceIdOfTheCaller() throws IOException {
        String trace = newTrace();
        given().header("traceparent", traceparent(trace))
                .get("/v1/things/lost-at-commit")
                .then()
                .statusCode(503);
        assertThat(linesOf(trace)).isNotEmpty();
    }

    @Test
    void keepsTheTraceOfARequestBesideTheEventThatItWrites() {
        String trace = newTrace();
        String id = given().auth()
                .oauth2(Tokens.of("958935420", "spinn:things.write"))
                .header("traceparent", traceparent(trace))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body("{\"name\":\"traced\",\"parts\":[]}")
                .post("/v1/things")
                .path("id");
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> database.createNativeQuery(
                                        "SELECT traceparent FROM outbox WHERE aggregate_id = :id", String.class)
                                .setParameter("id", id)
                                .getSingleResult()))
                .asString()
                .isEqualTo(traceparent(trace));
    }

    @Test
    void saysNothingOfWhatCallersSend() throws IOException {
        String token =
                Tokens.token().consumer("0192:958935420").scopes("spinn:things").forge();
        given().auth().oauth2(token).get("/v1/things/whoami?name=Kari").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.of("958935420", "spinn:things.write"))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body("{\"name\":\"Kari Nordmann\",\"parts\":7}")
                .post("/v1/things")
                .then()
                .statusCode(400);
        linesOf(given().get("/v1/things/broken").jsonPath().getString("traceId"));
        assertThat(Files.readString(LOG)).doesNotContain(token, "Kari");
    }

    /** All lines of a trace, of which there must be one. */
    private static List<JsonNode> linesOf(String trace) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(LOG)) {
            JsonNode parsed = JSON.readTree(line);
            if (parsed.at("/mdc/traceId").asText().equals(trace)) {
                lines.add(parsed);
            }
        }
        assertThat(lines).as("lines of the trace " + trace).isNotEmpty();
        return lines;
    }

    private static String newTrace() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static String traceparent(String trace) {
        return "00-%s-b7ad6b7169203331-00".formatted(trace);
    }
}
