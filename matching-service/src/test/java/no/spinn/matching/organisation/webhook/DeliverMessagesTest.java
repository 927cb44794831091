package no.spinn.matching.organisation.webhook;

import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import no.spinn.kit.testing.DescribedMessages;
import no.spinn.kit.testing.PublishedEvents;
import no.spinn.kit.testing.Tokens;
import no.spinn.kit.testing.WebhookOwner;
import no.spinn.kit.testing.WebhookReceiver;
import no.spinn.kit.testing.WithInfrastructure;
import no.spinn.kit.webhook.Messages;
import no.spinn.kit.webhook.WebhookContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure
@TestProfile(DeliverMessagesTest.ToThisMachine.class)
class DeliverMessagesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String TYPE = "no.spinn.match.found.v1";
    private static final String BODY = "{\"type\":\"test\",\"data\":{\"word\":\"blåbærsyltetøy\"}}";

    /** Allows messages to this machine, with short timeouts. */
    public static final class ToThisMachine implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "spinn.webhooks.private-addresses", "true",
                    "spinn.webhooks.timeout", "1s",
                    "spinn.webhooks.retries", "200ms,200ms");
        }
    }

    @Inject
    Messages messages;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @Inject
    WebhookContract contract;

    private WebhookReceiver receiver;
    private Response webhook;

    @BeforeEach
    void addAWebhook() throws IOException {
        receiver = new WebhookReceiver();
        webhook = as().header("Idempotency-Key", UUID.randomUUID())
                .body("{\"name\":\"w\",\"url\":\"%s\"}".formatted(receiver.url("/hook?a=b")))
                .post("/v1/webhooks");
        webhook.then().statusCode(201);
    }

    @AfterEach
    void end() {
        receiver.close();
    }

    @Test
    void theDocumentDescribesEveryType() throws IOException {
        assertThat(DescribedMessages.types()).containsExactlyInAnyOrderElementsOf(contract.types());
    }

    @Test
    void isManagedByItsOwner() {
        put("m1");
        new WebhookOwner(() -> as().header("Idempotency-Key", UUID.randomUUID()), webhook, receiver).manages();
    }

    @Test
    void signsWhatItSends() throws Exception {
        put("m1");
        WebhookReceiver.Received message = next();
        assertThat(message.path()).isEqualTo("/hook");
        assertThat(message.body()).isEqualTo(BODY);
        assertThat(message.id()).isEqualTo("m1");
        assertThat(message.headers().get("Content-type")).containsExactly("application/json");
        verify(secret(), message);
        assertThatThrownBy(() -> verify("whsec_" + "A".repeat(43) + "=", message))
                .isInstanceOf(WebhookVerificationException.class);
        await().atMost(PATIENCE).until(() -> message("m1").get("deliveredAt") != null);
        assertThat(message("m1")).containsEntry("outcome", "answered 204").doesNotContainKey("nextAttemptAt");
    }

    @Test
    void sendsTheMatchesOfAWatch() throws Exception {
        watch();
        String call = UUID.randomUUID().toString();
        publish(call, 1, "open");
        WebhookReceiver.Received message = next();
        publish(call, 2, "closed");
        verify(secret(), message);
        JsonPath told = JsonPath.from(message.body());
        assertThat(told.getString("type")).isEqualTo("no.spinn.match.found.v1");
        assertThat(told.getString("data.callId")).isEqualTo(call);
        assertThat(told.getString("data.verdict")).isEqualTo("eligible");
        assertThat(told.getString("timestamp")).isEqualTo(told.getString("data.foundAt"));
    }

    @Test
    void sendsTheEndOfAMatch() throws Exception {
        watch();
        String call = UUID.randomUUID().toString();
        publish(call, 1, "open");
        assertThat(JsonPath.from(next().body()).getString("type")).isEqualTo("no.spinn.match.found.v1");
        publish(call, 2, "cancelled");
        WebhookReceiver.Received message = next();
        verify(secret(), message);
        JsonPath told = JsonPath.from(message.body());
        assertThat(told.getString("type")).isEqualTo("no.spinn.match.ended.v1");
        assertThat(told.getString("data.callId")).isEqualTo(call);
        assertThat(told.getString("data.reason")).isEqualTo("cancelled");
        assertThat(told.getString("timestamp")).isEqualTo(told.getString("data.endedAt"));
    }

    private void watch() {
        String profile = as().header("Idempotency-Key", UUID.randomUUID())
                .body("{\"name\":\"p\",\"facts\":{}}")
                .post("/v1/profiles")
                .path("id");
        as().header("Idempotency-Key", UUID.randomUUID())
                .body("{\"name\":\"w\",\"profileId\":\"%s\",\"webhookId\":\"%s\"}"
                        .formatted(profile, webhook.<String>path("id")))
                .post("/v1/watches")
                .then()
                .statusCode(201);
    }

    private void publish(String call, int version, String state) {
        new PublishedEvents(kafka).publish("spinn.calls.v1", "no.spinn.call.opened.v1", call, version, """
            {"id":"%s","state":"%s","instrument":{"id":"%s","provider":{"organisation":"0192:991825827"}},
             "criteriaVersion":1,"title":{"en":"A call"},"criteria":[]}\
            """.formatted(
                        call, state, UUID.randomUUID()));
    }

    @Test
    void retriesUntilTheReceiverAccepts() throws Exception {
        receiver.answer(500);
        put("m1");
        assertThat(next().id()).isEqualTo("m1");
        receiver.answer(204);
        assertThat(next().id()).isEqualTo("m1");
        await().atMost(PATIENCE).until(() -> message("m1").get("deliveredAt") != null);
        assertThat(receiver.received()).isEmpty();
        assertThat(message("m1")).containsEntry("attempts", 2);
    }

    @Test
    void sendsMessagesAboutOneSubjectInOrder() throws Exception {
        receiver.answer(500);
        put("a1", "a2", "a3");
        assertThat(next().id()).isEqualTo("a1");
        put("b1");
        assertThat(nextThatIsNot("a1").id()).as("another subject does not wait").isEqualTo("b1");
        receiver.answer(204);
        await().atMost(PATIENCE).until(() -> message("a3").get("deliveredAt") != null);
        List<String> ids = receiver.received().stream()
                .map(WebhookReceiver.Received::id)
                .filter(id -> id.startsWith("a"))
                .toList();
        assertThat(ids.stream().distinct()).as("all attempts: %s", ids).containsExactly("a1", "a2", "a3");
        assertThat(ids).isSorted();
    }

    private WebhookReceiver.Received nextThatIsNot(String id) throws InterruptedException {
        WebhookReceiver.Received next = next();
        while (next.id().equals(id)) {
            next = next();
        }
        return next;
    }

    @Test
    void showsTheRequestAndTheAnswer() throws Exception {
        receiver.answer(500);
        put("m1");
        next();
        await().atMost(PATIENCE).until(() -> message("m1").get("answer") != null);
        assertThat(message("m1"))
                .containsEntry("type", TYPE)
                .containsEntry("body", BODY)
                .containsEntry("answer", Map.of("status", 500, "body", "out of  ink"))
                .containsKeys("attemptedAt", "tookMillis");
        assertThat(listed("?state=failing&type=no.spinn.match.*")).containsExactly("m1");
        assertThat(listed("?state=delivered")).isEmpty();
        assertThat(listed("?type=no.spinn.match.ended.v1")).isEmpty();
        as().get(path("/messages?state=lost")).then().statusCode(400);
    }

    private List<String> listed(String filter) {
        return as().get(path("/messages" + filter)).path("items.id");
    }

    @Test
    void sendsATestAndTellsWhatCameOfIt() throws Exception {
        Response accepted = act("/test", null);
        accepted.then().statusCode(200).body("accepted", equalTo(true)).body("answer.status", equalTo(204));
        WebhookReceiver.Received message = next();
        verify(secret(), message);
        assertThat(message.body()).isEqualTo(accepted.path("body"));
        assertThat(message.id()).isEqualTo(accepted.path("id"));
        receiver.answer(500);
        act("/test", null)
                .then()
                .statusCode(200)
                .body("accepted", equalTo(false))
                .body("outcome", equalTo("answered 500"))
                .body("answer.body", equalTo("out of  ink"));
        assertThat(listed("")).as("a test is not kept").isEmpty();
    }

    @Test
    void receivesOnlyTheTypesThatItWants() throws Exception {
        String wanted = "{\"name\":\"w\",\"url\":\"%s\",\"types\":[\"no.spinn.match.ended.*\"]}";
        webhook = as().header("Idempotency-Key", UUID.randomUUID())
                .body(wanted.formatted(receiver.url("/")))
                .post("/v1/webhooks");
        webhook.then().statusCode(201).body("types", equalTo(List.of("no.spinn.match.ended.*")));
        put("unwanted");
        QuarkusTransaction.requiringNew()
                .run(() -> messages.put(
                        List.of(new Messages.Draft(webhookId(), "wanted", "no.spinn.match.ended.v1", "wanted", BODY))));
        assertThat(next().id()).isEqualTo("wanted");
        assertThat(listed("")).containsExactly("wanted");
        as().header("Idempotency-Key", UUID.randomUUID())
                .body("{\"name\":\"w\",\"url\":\"%s\",\"types\":[\"no.spinn.cal.*\",\"*\"]}"
                        .formatted(receiver.url("/")))
                .post("/v1/webhooks")
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/types/0")));
    }

    @Test
    void sendsADuplicateMessageOnce() throws Exception {
        put("m1");
        put("m1");
        next();
        put("m2");
        assertThat(next().id()).isEqualTo("m2");
    }

    @Test
    void disablesAReceiverThatIsGoneAndSendsWaitingMessagesWhenEnabled() throws Exception {
        receiver.answer(410);
        put("m1");
        next();
        await().atMost(PATIENCE).until(this::isSwitchedOff);
        put("m2");
        receiver.answer(204);
        assertThat(receiver.received().poll(1, TimeUnit.SECONDS)).isNull();
        act("/activation", null).then().statusCode(200);
        assertThat(List.of(next().id(), next().id())).containsExactly("m1", "m2");
        assertThat(isSwitchedOff()).isFalse();
    }

    @Test
    void disablesAReceiverThatNeverAnswers() throws Exception {
        receiver.answer(WebhookReceiver.SILENCE);
        put("m1");
        await().atMost(PATIENCE).until(this::isSwitchedOff);
        assertThat(receiver.received()).hasSize(3);
        assertThat(message("m1"))
                .containsEntry("attempts", 3)
                .containsEntry("outcome", "did not answer within 1 s")
                .doesNotContainKey("nextAttemptAt");
    }

    /** Addresses to which the client cannot even send: its faults count like those of a receiver. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:70000/",
                "http://localhost:0/",
                "http://localhost:1/",
                "http://127.0.0.1:65536/hook"
            })
    void disablesAPoisonedAddressLikeAnyOther(String url) {
        webhook = as().header("Idempotency-Key", UUID.randomUUID())
                .body("{\"name\":\"w\",\"url\":\"%s\"}".formatted(url))
                .post("/v1/webhooks");
        webhook.then().statusCode(201);
        put("m1");
        await().atMost(PATIENCE).until(this::isSwitchedOff);
        assertThat(message("m1")).containsEntry("attempts", 3).containsKey("outcome");
    }

    @Test
    void sendsATestToAPoisonedAddressAndTellsWhatCameOfIt() {
        webhook = as().header("Idempotency-Key", UUID.randomUUID())
                .body("{\"name\":\"w\",\"url\":\"http://localhost:70000/\"}")
                .post("/v1/webhooks");
        act("/test", null).then().statusCode(200).body("accepted", equalTo(false));
    }

    @Test
    void followsNoRedirect() throws Exception {
        receiver.answer(302);
        put("m1");
        await().atMost(PATIENCE).until(this::isSwitchedOff);
        assertThat(receiver.received())
                .extracting(WebhookReceiver.Received::path)
                .containsOnly("/hook");
        assertThat(message("m1")).containsEntry("outcome", "answered 302, and redirects are not followed");
    }

    @Test
    void signsWithBothSecretsAfterARotation() throws Exception {
        String former = secret();
        String current = act("/secret-rotation", null).path("secret");
        put("m1");
        WebhookReceiver.Received message = next();
        verify(former, message);
        verify(current, message);
    }

    @Test
    void replaysDeliveredMessages() throws Exception {
        put("m1");
        next();
        await().atMost(PATIENCE).until(() -> message("m1").get("deliveredAt") != null);
        assertThat(act("/replays", "{\"since\":\"2020-01-01T00:00:00Z\"}").<Integer>path("messages"))
                .isEqualTo(1);
        assertThat(next().id()).isEqualTo("m1");
        assertThat(act("/replays", "{\"since\":\"2999-01-01T00:00:00Z\"}").<Integer>path("messages"))
                .isZero();
    }

    @Test
    void isNotDelayedByASlowReceiver() throws Exception {
        receiver.answer(WebhookReceiver.SILENCE);
        putAll(IntStream.range(0, 60).mapToObj(i -> (char) ('A' + i) + "s").toList());
        try (WebhookReceiver quick = new WebhookReceiver()) {
            String other = as().header("Idempotency-Key", UUID.randomUUID())
                    .body("{\"name\":\"w\",\"url\":\"%s\"}".formatted(quick.url("/")))
                    .post("/v1/webhooks")
                    .path("id");
            QuarkusTransaction.requiringNew()
                    .run(() -> messages.put(List.of(new Messages.Draft(UUID.fromString(other), "q", TYPE, "q", BODY))));
            assertThat(quick.received().poll(3, TimeUnit.SECONDS)).isNotNull();
        }
    }

    /** Messages about one subject, whose id is the first letter of theirs. */
    private void put(String... ids) {
        putAll(List.of(ids));
    }

    private void putAll(List<String> ids) {
        QuarkusTransaction.requiringNew()
                .run(() -> messages.put(ids.stream()
                        .map(id -> new Messages.Draft(webhookId(), id, TYPE, id.substring(0, 1), BODY))
                        .toList()));
    }

    private WebhookReceiver.Received next() throws InterruptedException {
        return requireNonNull(receiver.received().poll(PATIENCE.toSeconds(), TimeUnit.SECONDS), "nothing came");
    }

    private UUID webhookId() {
        return UUID.fromString(webhook.path("id"));
    }

    private String path(String rest) {
        return "/v1/webhooks/%s%s".formatted(webhookId(), rest);
    }

    private String secret() {
        return webhook.path("secret");
    }

    private static void verify(String secret, WebhookReceiver.Received message) throws Exception {
        new Webhook(secret).verify(message.body(), message.headers());
    }

    private Map<String, Object> message(String id) {
        return as().get("/v1/webhooks/%s/messages".formatted(webhook.<String>path("id")))
                .path("items.find { it.id == '%s' }".formatted(id));
    }

    private boolean isSwitchedOff() {
        return as().get("/v1/webhooks/" + webhook.path("id")).path("switchedOff") != null;
    }

    private Response act(String path, @Nullable String body) {
        RequestSpecification request = as().header("Idempotency-Key", UUID.randomUUID());
        return (body == null ? request : request.body(body)).post("/v1/webhooks/" + webhook.path("id") + path);
    }

    private static RequestSpecification as() {
        return given().header(
                        "Authorization", "Bearer " + Tokens.of("958935420", "spinn:matching spinn:matching.write"))
                .contentType(ContentType.JSON);
    }
}
