package no.spinn.instruments.history.webhook;

import static io.restassured.RestAssured.given;
import static no.spinn.instruments.catalogue.call.api.CallRequests.COUNCIL;
import static no.spinn.instruments.catalogue.call.api.CallRequests.aCallThatOpens;
import static no.spinn.instruments.catalogue.call.api.CallRequests.as;
import static no.spinn.instruments.catalogue.call.api.CallRequests.create;
import static no.spinn.instruments.catalogue.call.api.CallRequests.schedule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import com.standardwebhooks.Webhook;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import no.spinn.kit.testing.DescribedMessages;
import no.spinn.kit.testing.Tokens;
import no.spinn.kit.testing.WebhookOwner;
import no.spinn.kit.testing.WebhookReceiver;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class CatalogueMessagesTest {

    private static final String A_SUBSCRIBER = "964338531";
    private static final Instant TOMORROW = Instant.now().plus(Duration.ofDays(1));

    @Test
    void tellEverybodyWhatHappensToACallWithItsPublicState() throws Exception {
        try (WebhookReceiver receiver = new WebhookReceiver()) {
            Response webhook = subscribe(receiver, "no.spinn.call.*");
            webhook.then().statusCode(201);
            Response call = schedule(create(aCallThatOpens(TOMORROW, null)));
            String id = call.path("id");
            as(COUNCIL)
                    .body(Map.of("reason", "Ingen midler"))
                    .post("/v1/calls/%s/cancellation".formatted(id))
                    .then()
                    .statusCode(200);
            JsonPath scheduled = nextAbout(id, receiver, webhook.path("secret"));
            assertThat(scheduled.getString("type")).isEqualTo("no.spinn.call.scheduled.v1");
            assertThat(scheduled.getString("data.title.nb")).isNotBlank();
            JsonPath cancelled = nextAbout(id, receiver, webhook.path("secret"));
            assertThat(cancelled.getString("type")).isEqualTo("no.spinn.call.cancelled.v1");
            assertThat(cancelled.getString("data.cancellationReason")).isEqualTo("Ingen midler");
            remove(webhook.path("id"));
        }
    }

    @Test
    void areAddedByAnyOrganisationWithAScopeThatWrites() throws IOException {
        try (WebhookReceiver receiver = new WebhookReceiver()) {
            Response webhook = subscribe(receiver, "no.spinn.instrument.*");
            webhook.then().statusCode(201);
            remove(webhook.path("id"));
            subscribe(receiver, "no.spinn.application.*").then().statusCode(422);
        }
        given().auth()
                .oauth2(Tokens.of(A_SUBSCRIBER, "spinn:matching"))
                .get("/v1/webhooks")
                .then()
                .statusCode(403);
        subscriber("spinn:calls").get("/v1/webhooks").then().statusCode(200);
        subscriber("spinn:calls spinn:instruments spinn:webhooks")
                .body("{\"name\":\"w\",\"url\":\"https://example.no\"}")
                .post("/v1/webhooks")
                .then()
                .statusCode(403);
    }

    @Test
    void explainsEveryFaultOfARefusedWebhookInTheLanguageOfTheCaller() {
        String body = "{\"name\":\"w\",\"url\":\"ftp://example.no\",\"types\":[\"no.spinn.nothing\"]}";
        List<String> known = List.of("en", "nb", "nn").stream()
                .map(language -> subscriber("spinn:webhooks.write")
                        .header("Accept-Language", language)
                        .body(body)
                        .post("/v1/webhooks"))
                .peek(answer -> answer.then()
                        .statusCode(422)
                        .body("errors.code", contains("unknown_type", "malformed"))
                        .body("errors.pointer", contains("/types/0", "/url")))
                .map(answer -> answer.<String>path("errors[1].detail"))
                .toList();
        assertThat(known).doesNotHaveDuplicates();
    }

    @Test
    void areManagedByTheirOwner() throws IOException {
        try (WebhookReceiver receiver = new WebhookReceiver()) {
            Response webhook = subscribe(receiver, "no.spinn.call.*");
            schedule(create(aCallThatOpens(TOMORROW, null)));
            new WebhookOwner(CatalogueMessagesTest::subscriber, webhook, receiver).manages();
            remove(webhook.path("id"));
        }
    }

    @Test
    void theDocumentDescribesEveryType() throws IOException {
        assertThat(DescribedMessages.types()).containsExactlyInAnyOrderElementsOf(CatalogueMessages.types());
    }

    private static Response subscribe(WebhookReceiver receiver, String types) {
        return subscriber()
                .body("{\"name\":\"w\",\"url\":\"%s\",\"types\":[\"%s\"]}".formatted(receiver.url("/"), types))
                .post("/v1/webhooks");
    }

    private static void remove(String webhook) {
        subscriber().delete("/v1/webhooks/" + webhook).then().statusCode(204);
    }

    private static RequestSpecification subscriber() {
        return subscriber("spinn:webhooks.write");
    }

    private static RequestSpecification subscriber(String scopes) {
        return given().auth()
                .oauth2(Tokens.of(A_SUBSCRIBER, scopes))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON);
    }

    /** Other calls of the catalogue open and close meanwhile. */
    private static JsonPath nextAbout(String call, WebhookReceiver receiver, String secret) throws Exception {
        while (true) {
            WebhookReceiver.Received message = receiver.received().poll(30, TimeUnit.SECONDS);
            assertThat(message).isNotNull();
            new Webhook(secret).verify(message.body(), message.headers());
            JsonPath told = JsonPath.from(message.body());
            if (told.getString("data.id").equals(call)) {
                return told;
            }
        }
    }
}
