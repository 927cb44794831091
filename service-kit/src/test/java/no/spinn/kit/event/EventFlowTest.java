package no.spinn.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.opentelemetry.context.Scope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import no.spinn.kit.testing.FromInfrastructure;
import no.spinn.kit.testing.WithInfrastructure;
import no.spinn.kit.thing.ThingEvents;
import no.spinn.kit.tracing.TraceContext;
import no.spinn.local.KafkaBroker;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From the commit of a change to a projection, through a real broker that fails now and then. */
@QuarkusTest
@WithInfrastructure
class EventFlowTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Outbox outbox;

    @Inject
    EntityManager database;

    @Inject
    ThingEvents projection;

    @Inject
    ParkedEvents parked;

    @Inject
    RetryParked retry;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafkaSettings;

    @FromInfrastructure
    KafkaBroker kafka;

    @AfterEach
    void takePoisonAgain() {
        projection.refusePoison(false);
    }

    @Test
    void carriesTheStateOfAnAggregateFromCommitToProjection() {
        String id = publish("first");
        publish(id, "second");
        awaitSeen(id, 2, "second");

        List<ConsumerRecord<String, String>> records = recordsAbout(id);
        assertThat(records).extracting(r -> header(r, "ce_aggregateversion")).containsExactly("1", "2");
        assertThat(records).extracting(r -> header(r, "ce_type")).containsOnly("no.spinn.thing.changed.v1");
        assertThat(records).extracting(r -> header(r, "ce_subject")).containsOnly(id);
        assertThat(header(records.getFirst(), "ce_source")).isEqualTo("/service-kit");
        assertThat(header(records.getFirst(), "ce_specversion")).isEqualTo("1.0");
        assertThat(header(records.getFirst(), "content-type")).isEqualTo("application/json");
        assertThat(records.getFirst().value()).isEqualTo("{\"name\":\"first\"}");
    }

    @Test
    void keepsNothingOfATransactionThatRollsBack() {
        String id = UUID.randomUUID().toString();
        QuarkusTransaction.begin();
        outbox.publish(event(id, "never"));
        QuarkusTransaction.rollback();
        String later = publish("later");
        awaitSeen(later, 1, "later");
        assertThat(recordsAbout(id)).isEmpty();
        publish(id, "now");
        awaitSeen(id, 1, "now");
    }

    @Test
    void losesNothingThatIsWrittenWhileTheBrokerIsDown() throws IOException {
        awaitSeen(publish("before"), 1, "before");
        kafka.kill();
        List<String> written = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            written.add(publish("during"));
        }
        kafka.restart();
        written.forEach(id -> awaitSeen(id, 1, "during"));
    }

    @Test
    void sendsAgainWhatWasSentButNotMarked() {
        String id = publish("once");
        awaitSeen(id, 1, "once");
        // As if the relay was killed after the broker's acknowledgement and before its own mark.
        await().atMost(PATIENCE)
                .until(() -> change("UPDATE outbox SET sent_at = NULL WHERE aggregate_id = '%s' AND sent_at IS NOT NULL"
                                .formatted(id))
                        == 1);
        await().atMost(PATIENCE).until(() -> recordsAbout(id).size() == 2);

        List<ConsumerRecord<String, String>> records = recordsAbout(id);
        assertThat(header(records.get(0), "ce_id")).isEqualTo(header(records.get(1), "ce_id"));
        publish(id, "twice");
        awaitSeen(id, 2, "twice");
    }

    @Test
    void sendsARowThatCommitsLateThoughLaterRowsAreSent() {
        String late = UUID.randomUUID().toString();
        QuarkusTransaction.begin();
        outbox.publish(event(late, "late"));
        // Another transaction draws the next id, commits, and its row is sent while this transaction is open.
        Thread other = Thread.ofPlatform().start(() -> awaitSeen(publish("early"), 1, "early"));
        join(other);
        QuarkusTransaction.commit();
        awaitSeen(late, 1, "late");
    }

    @Test
    void assignsVersionsWithoutGapsWhenManyWriteTheSameAggregate() throws InterruptedException {
        String id = UUID.randomUUID().toString();
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            writers.add(Thread.ofPlatform().start(() -> publish(id, "any")));
        }
        for (Thread writer : writers) {
            writer.join();
        }
        awaitSeen(id, 20, "any");
        assertThat(recordsAbout(id))
                .extracting(r -> header(r, "ce_aggregateversion"))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 20).mapToObj(Integer::toString).toList());
    }

    @Test
    void dropsDuplicatesAndWhatComesTooLate() throws Exception {
        String id = UUID.randomUUID().toString();
        send(id, 3, "third");
        awaitSeen(id, 3, "third");
        send(id, 1, "first");
        send(id, 3, "third again");
        send(id, 2, "second");
        String marker = UUID.randomUUID().toString();
        sendToPartitionOf(id, marker, 1, "marker");
        awaitSeen(marker, 1, "marker");
        assertThat(seen(id)).isEqualTo("3 third");
    }

    @Test
    void parksWhatItCannotReadAndGoesOn() throws Exception {
        String id = UUID.randomUUID().toString();
        sendRaw(id, "this is no CloudEvent");
        String next = UUID.randomUUID().toString();
        sendToPartitionOf(id, next, 1, "next");
        awaitSeen(next, 1, "next");
        assertThat(parkedReason(id)).contains("unreadable");
    }

    @Test
    void queuesLaterVersionsBehindAParkedOneAndAppliesThemInOrderOnRetry() throws Exception {
        projection.refusePoison(true);
        String id = UUID.randomUUID().toString();
        send(id, 1, "poison");
        send(id, 2, "cured");
        String other = UUID.randomUUID().toString();
        sendToPartitionOf(id, other, 1, "other");
        awaitSeen(other, 1, "other");
        assertThat(seen(id)).isEmpty();
        ParkedEvent first = parkedAbout(id).getFirst();
        assertThat(parkedAbout(id))
                .extracting(ParkedEvent::cause)
                .containsExactly(ParkedCause.NOT_APPLIED, ParkedCause.QUEUED);

        assertThat(retry.retry(first)).satisfies(result -> {
            assertThat(result.applied()).isZero();
            assertThat(result.stoppedBy()).extracting(ParkedEvent::id).isEqualTo(first.id());
        });
        assertThat(parkedAbout(id).getFirst().attempts()).isEqualTo(2);
        projection.refusePoison(false);
        assertThat(retry.retry(first)).isEqualTo(new Retried(2, null));

        assertThat(parkedAbout(id)).isEmpty();
        assertThat(seen(id)).isEqualTo("2 cured");
        send(id, 3, "well");
        awaitSeen(id, 3, "well");
    }

    @Test
    void carriesTheTraceInWhichAnEventWasWritten() {
        TraceContext trace =
                new TraceContext("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00", "vendor=opaque");
        String id = UUID.randomUUID().toString();
        try (Scope request = trace.asParent().makeCurrent()) {
            publish(id, "traced");
        }
        awaitSeen(id, 1, "traced");
        ConsumerRecord<String, String> event = recordsAbout(id).getFirst();
        assertThat(header(event, "ce_traceparent")).isEqualTo(trace.traceparent());
        assertThat(header(event, "ce_tracestate")).isEqualTo(trace.tracestate());
        assertThat(projection.trace(id)).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
    }

    @Test
    void hasNoTraceInAnEventThatIsWrittenOutsideAny() {
        String id = publish("untraced");
        awaitSeen(id, 1, "untraced");
        assertThat(recordsAbout(id).getFirst().headers().lastHeader("ce_traceparent"))
                .isNull();
        assertThat(projection.trace(id)).matches("[0-9a-f]{32}").isNotEqualTo("0".repeat(32));
    }

    @Test
    void publishesABatchInItsOrderWithAVersionForEach() {
        String one = publish("one");
        String two = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew().run(() -> outbox.publish(List.of(event(two, "æøå 1"), event(one, "one 2"))));
        awaitSeen(two, 1, "æøå 1");
        awaitSeen(one, 2, "one 2");
    }

    private String publish(String name) {
        String id = UUID.randomUUID().toString();
        publish(id, name);
        return id;
    }

    private void publish(String id, String name) {
        QuarkusTransaction.requiringNew().run(() -> outbox.publish(event(id, name)));
    }

    private static NewEvent event(String id, String name) {
        return new NewEvent(ThingEvents.TOPIC, "no.spinn.thing.changed.v1", id, Map.of("name", name));
    }

    private void send(String id, long version, String name) throws Exception {
        sendToPartitionOf(id, id, version, name);
    }

    private void sendToPartitionOf(String sibling, String id, long version, String name)
            throws ExecutionException, InterruptedException {
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
        send(new ProducerRecord<>(ThingEvents.TOPIC, null, sibling, written.value(), written.headers()));
    }

    private void sendRaw(String key, String value) throws ExecutionException, InterruptedException {
        send(new ProducerRecord<>(ThingEvents.TOPIC, key, value.getBytes(StandardCharsets.UTF_8)));
    }

    private void send(ProducerRecord<String, byte[]> message) throws ExecutionException, InterruptedException {
        awaitSeen(publish("makes the topic"), 1, "makes the topic");
        try (var producer = new KafkaProducer<>(kafkaSettings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(message).get();
        }
    }

    private void awaitSeen(String id, long version, String name) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> seen(id).equals(version + " " + name));
    }

    private String seen(String id) {
        return read("SELECT version || ' ' || name FROM seen_thing WHERE id = '%s'".formatted(id));
    }

    private String parkedReason(String id) {
        return read("SELECT reason FROM parked_event WHERE aggregate_id = '%s'".formatted(id));
    }

    private List<ParkedEvent> parkedAbout(String id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> parked.list(0, 1000).stream()
                        .filter(event -> event.aggregateId().equals(id))
                        .toList());
    }

    private String read(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(sql, String.class)
                        .getResultStream()
                        .map(String::valueOf)
                        .findFirst()
                        .orElse("")
                        .toString());
    }

    private int change(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(sql).executeUpdate());
    }

    private List<ConsumerRecord<String, String>> recordsAbout(String id) {
        Map<String, Object> settings = new HashMap<>(kafkaSettings);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, UUID.randomUUID().toString());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(ThingEvents.TOPIC).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, String>> found = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(message -> {
                    if (id.equals(message.key())) {
                        found.add(message);
                    }
                });
            }
            return found;
        }
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
