package no.spinn.kit.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import no.spinn.kit.testing.FromInfrastructure;
import no.spinn.kit.testing.WithInfrastructure;
import no.spinn.kit.thing.ThingEvents;
import no.spinn.local.KafkaBroker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an operator sees of events that do not arrive, in metrics and health checks. */
@QuarkusTest
@WithInfrastructure
class EventMetricsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String LAG_EVENTS = "spinn_consumer_lag_events{topic=\"spinn.things.v1\"}";
    private static final String LAG_SECONDS = "spinn_consumer_lag_seconds{topic=\"spinn.things.v1\"}";

    @Inject
    Outbox outbox;

    @Inject
    ThingEvents projection;

    @FromInfrastructure
    KafkaBroker kafka;

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    @TestHTTPResource(value = "/health", management = true)
    URL healthOfManagement;

    @AfterEach
    void applyAtOnceAgain() {
        projection.slowDown(Duration.ZERO);
    }

    @Test
    void showsEventsThatWaitForTheBrokerAndStaysInService() throws IOException {
        awaitMetric("spinn_outbox_events", events -> events == 0);
        awaitMetric("spinn_outbox_age_seconds", age -> age == 0);
        kafka.kill();
        try {
            publish("during");
            publish("during");
            awaitMetric("spinn_outbox_events", events -> events == 2);
            awaitMetric("spinn_outbox_age_seconds", age -> age > 1);
            awaitMetric(LAG_SECONDS, age -> age.isNaN());
            await().atMost(PATIENCE).until(() -> isDegraded("Relay of events") && isDegraded("Consumer of events"));
            assertThat(reason("Relay of events")).matches("2 events wait to be sent, the oldest for \\d+ s\\.");
            given().get("/q/health").then().statusCode(200);
            given().get("/q/health/ready").then().statusCode(200);
            given().get("/q/health/live").then().statusCode(200);
            given().get("/q/health/started").then().statusCode(200);
        } finally {
            kafka.restart();
        }
        awaitMetric("spinn_outbox_events", events -> events == 0);
        awaitMetric(LAG_SECONDS, age -> age == 0);
        await().atMost(PATIENCE).until(() -> !isDegraded("Relay of events") && !isDegraded("Consumer of events"));
        assertThat(reason("Relay of events")).isNull();
    }

    @Test
    void showsHowFarTheConsumerIsBehind() {
        awaitMetric(LAG_EVENTS, events -> events == 0);
        projection.slowDown(Duration.ofSeconds(4));
        publish("slow");
        awaitMetric(LAG_EVENTS, events -> events >= 1);
        awaitMetric(LAG_SECONDS, age -> age > 1.5);
        assertThat(reason("Consumer of events"))
                .matches("\\d+ events of spinn\\.things\\.v1 are not applied, the oldest for \\d+ s\\.");
        projection.slowDown(Duration.ZERO);
        awaitMetric(LAG_EVENTS, events -> events == 0);
        awaitMetric(LAG_SECONDS, age -> age == 0);
    }

    @Test
    void keepsMetricsFromClientsAndHealthAndDocumentsWhereClientsAre() {
        given().get("/q/metrics").then().statusCode(404);
        given().get("/q/openapi").then().statusCode(200);
        given().get("/q/health").then().statusCode(200);
        given().get(healthOfManagement).then().statusCode(404);
        given().get(metrics).then().statusCode(200).body(containsString("# HELP spinn_outbox_age_seconds The age"));
    }

    @Test
    void measuresRequestsInBucketsByOperation() {
        given().get("/v1/things").then().statusCode(200);
        awaitMetric(
                "spinn_requests_seconds_bucket{operation=\"ThingResource.list\",status=\"200\",le=\"1.0\"}",
                requests -> requests >= 1);
    }

    private void awaitMetric(String name, Predicate<Double> expected) {
        await(name).atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> expected.test(metric(name)));
    }

    private double metric(String name) {
        return given().get(metrics)
                .asString()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no metric " + name));
    }

    private static boolean isDegraded(String check) {
        return health().getBoolean("checks.find { it.name == '%s' }.data.degraded".formatted(check));
    }

    private static @Nullable String reason(String check) {
        return health().getString("checks.find { it.name == '%s' }.data.reason".formatted(check));
    }

    private static JsonPath health() {
        return given().get("/q/health").jsonPath();
    }

    private void publish(String name) {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.publish(new NewEvent(
                        ThingEvents.TOPIC,
                        "no.spinn.thing.changed.v1",
                        UUID.randomUUID().toString(),
                        Map.of("name", name))));
    }
}
