package no.spinn.kit.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.RecordedAct;
import no.spinn.kit.testing.Tokens;
import no.spinn.kit.testing.WithInfrastructure;
import no.spinn.kit.thing.ThingEvents;
import no.spinn.kit.tracing.TraceContext;
import no.spinn.kit.value.Ids;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Records that can never be applied, through a real broker. */
@QuarkusTest
@WithInfrastructure
class DiscardParkedTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    Outbox outbox;

    @Inject
    ThingEvents projection;

    @Inject
    ParkedEvents parked;

    @Inject
    Audit audit;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafkaSettings;

    private final String id = Ids.next().toString();

    @AfterEach
    void takePoisonAgain() {
        projection.refusePoison(false);
    }

    @Test
    void letsLaterEventsOfTheAggregateGoOn() throws Exception {
        sendUnreadable();
        send(1, "later");
        send(2, "latest");
        ParkedEvent unreadable = awaitParked(3).getFirst();
        assertThat(unreadable.cause()).isEqualTo(ParkedCause.UNREADABLE);

        post(unreadable, "discard", "{\"reason\":\"never was an event\"}")
                .then()
                .statusCode(200)
                .body("applied", equalTo(2))
                .body("stoppedBy", nullValue());

        assertThat(projection.applied(id)).containsExactly(1L, 2L);
        assertThat(parkedHere()).isEmpty();
        send(3, "on");
        await().atMost(PATIENCE).until(() -> projection.applied(id).contains(3L));
    }

    @Test
    void tellsTheAuditLogWhoDiscardedWhatAndWhy() throws Exception {
        sendUnreadable();
        ParkedEvent unreadable = awaitParked(1).getFirst();
        post(unreadable, "discard", "{\"reason\":\"never was an event\"}");

        List<RecordedAct> acts = audit.acts("parked_event", Long.toString(unreadable.id()), BEFORE_ALL, 10);
        assertThat(acts).singleElement().satisfies(act -> {
            assertThat(act.action()).isEqualTo("discard");
            assertThat(act.from()).isEqualTo("unreadable");
            assertThat(act.reason()).isEqualTo("never was an event");
            assertThat(act.consumer()).hasToString("0192:958935420");
            assertThat(act.details()).contains(ThingEvents.TOPIC, "\"offset\"", id);
        });
    }

    @Test
    void saysOnRetryThatARecordCannotBeRead() throws Exception {
        sendUnreadable();
        ParkedEvent unreadable = awaitParked(1).getFirst();

        post(unreadable, "retry", "")
                .then()
                .statusCode(200)
                .body("applied", equalTo(0))
                .body("stoppedBy.id", equalTo((int) unreadable.id()))
                .body("stoppedBy.cause", equalTo("unreadable"))
                .body("stoppedBy.reason", containsString("unreadable"))
                .body("stoppedBy.attempts", equalTo(2));
    }

    @Test
    void stopsAtTheNextOneThatFailsItself() throws Exception {
        projection.refusePoison(true);
        sendUnreadable();
        send(1, "poison");
        List<ParkedEvent> two = awaitParked(2);

        post(two.getFirst(), "discard", "{\"reason\":\"never was an event\"}")
                .then()
                .body("applied", equalTo(0))
                .body("stoppedBy.id", equalTo((int) two.getLast().id()))
                .body("stoppedBy.cause", equalTo("not_applied"));
    }

    @Test
    void discardsNoEventThatOnlyWaits() throws Exception {
        sendUnreadable();
        send(1, "waits");
        ParkedEvent waiting = awaitParked(2).getLast();

        post(waiting, "discard", "{\"reason\":\"by mistake\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("SPINN-KIT-0008"));
        assertThat(parkedHere()).hasSize(2);
    }

    @Test
    void wantsAReasonAndAnEventThatIsParked() throws Exception {
        sendUnreadable();
        ParkedEvent unreadable = awaitParked(1).getFirst();
        post(unreadable, "discard", "{\"reason\":\" \"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        String reason = "{\"reason\":\"never was an event\"}";
        assertThat(post(unreadable, "discard", reason).statusCode()).isEqualTo(200);
        assertThat(post(unreadable, "discard", reason).statusCode()).isEqualTo(404);
    }

    private static Response post(ParkedEvent event, String act, String body) {
        var request = given().auth().oauth2(Tokens.of("958935420", "spinn:admin"));
        return (body.isEmpty() ? request : request.contentType(ContentType.JSON).body(body))
                .post("/v1/admin/parked-events/{id}/{act}", event.id(), act);
    }

    private List<ParkedEvent> awaitParked(int count) {
        await().atMost(PATIENCE).until(() -> parkedHere().size() == count);
        return parkedHere();
    }

    private List<ParkedEvent> parkedHere() {
        return QuarkusTransaction.requiringNew()
                .call(() -> parked.list(0, 1000).stream()
                        .filter(event -> event.aggregateId().equals(id))
                        .toList());
    }

    private void sendUnreadable() throws Exception {
        send(new ProducerRecord<>(ThingEvents.TOPIC, id, "no CloudEvent".getBytes(StandardCharsets.UTF_8)));
    }

    private void send(long version, String name) throws Exception {
        OutboxRow row = new OutboxRow(
                0,
                UUID.randomUUID(),
                ThingEvents.TOPIC,
                "no.spinn.thing.changed.v1",
                id,
                version,
                "{\"name\":\"%s\"}".formatted(name).getBytes(StandardCharsets.UTF_8),
                Instant.now(),
                TraceContext.NONE);
        ProducerRecord<String, byte[]> written = CloudEventRecords.write(row, "/elsewhere");
        send(new ProducerRecord<>(ThingEvents.TOPIC, null, id, written.value(), written.headers()));
    }

    private void send(ProducerRecord<String, byte[]> message) throws Exception {
        makeTopic();
        try (var producer = new KafkaProducer<>(kafkaSettings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(message).get();
        }
    }

    private void makeTopic() {
        String first = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.publish(new NewEvent(
                        ThingEvents.TOPIC, "no.spinn.thing.changed.v1", first, Map.of("name", "makes the topic"))));
        await().atMost(PATIENCE).until(() -> projection.applied(first).contains(1L));
    }
}
