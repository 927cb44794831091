package no.spinn.kit.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import no.spinn.kit.testing.Tokens;
import no.spinn.kit.testing.WithInfrastructure;
import no.spinn.kit.thing.ThingEvents;
import no.spinn.kit.tracing.TraceContext;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Retries that run concurrently with each other and with the consumer. */
@QuarkusTest
@WithInfrastructure
class RetryParkedTest {

    /** Long enough for the steps of others to interleave. */
    private static final Duration SLOW = Duration.ofMillis(200);

    @Inject
    ThingEvents projection;

    @Inject
    ParkedEvents parked;

    @Inject
    Inbox inbox;

    @Inject
    Delivery delivery;

    @Inject
    RetryParked retry;

    private final String id = UUID.randomUUID().toString();

    @AfterEach
    void speedUpAgain() {
        projection.slowDown(Duration.ZERO);
        projection.refusePoison(false);
    }

    @Test
    void appliesEachRecordOnceWhenTwoRetriesRunAtOnce() {
        park(1, 2, 3, 4);
        projection.slowDown(SLOW);
        ParkedEvent first = parked().getFirst();
        try (var clients = Executors.newFixedThreadPool(2)) {
            CompletableFuture<Response> one = CompletableFuture.supplyAsync(() -> retryOverHttp(first), clients);
            CompletableFuture<Response> other = CompletableFuture.supplyAsync(() -> retryOverHttp(first), clients);

            assertThat(List.of(one.join().statusCode(), other.join().statusCode()))
                    .containsOnly(200);
            assertThat(applied(one) + applied(other)).isEqualTo(4);
        }
        assertThat(projection.applied(id)).containsExactly(1L, 2L, 3L, 4L);
        assertThat(parked()).isEmpty();
    }

    @Test
    void countsNothingTwiceWhenTwoRetriesFailAtOnce() {
        projection.refusePoison(true);
        park(1);
        projection.slowDown(SLOW);
        ParkedEvent first = parked().getFirst();
        try (var clients = Executors.newFixedThreadPool(2)) {
            CompletableFuture<Response> one = CompletableFuture.supplyAsync(() -> retryOverHttp(first), clients);
            CompletableFuture<Response> other = CompletableFuture.supplyAsync(() -> retryOverHttp(first), clients);

            assertThat(applied(one) + applied(other)).isZero();
            assertThat(stoppedBy(one)).isEqualTo(first.id());
        }
        assertThat(parked()).singleElement().satisfies(event -> {
            assertThat(event.attempts()).isEqualTo(3);
            assertThat(event.reason()).contains("poison");
        });
    }

    @Test
    void appliesNothingWhenAnotherRetryHasJustFinished() {
        park(1);
        ParkedEvent first = parked().getFirst();
        assertThat(retry.retry(first).applied()).isOne();

        assertThat(retry.retry(first).applied()).isZero();
        assertThat(retryOverHttp(first).statusCode()).isEqualTo(404);
    }

    @Test
    void leavesNothingBehindThatTheConsumerReceivesDuringTheLastRecord() {
        park(1, 2);
        projection.slowDown(SLOW);
        ParkedEvent first = parked().getFirst();
        CompletableFuture<Integer> running =
                CompletableFuture.supplyAsync(() -> retry.retry(first).applied());
        awaitStartOf(2);

        inbox.take(List.of(message(3)));

        running.join();
        assertThat(projection.applied(id)).containsExactly(1L, 2L, 3L);
        assertThat(parked()).isEmpty();
    }

    @Test
    void appliesInOrderWhatTheConsumerParksMeanwhile() {
        park(1, 2);
        projection.slowDown(SLOW);
        ParkedEvent first = parked().getFirst();
        CompletableFuture<Integer> running =
                CompletableFuture.supplyAsync(() -> retry.retry(first).applied());
        awaitStartOf(1);

        inbox.take(List.of(message(3)));

        assertThat(running.join()).isEqualTo(3);
        assertThat(projection.applied(id)).containsExactly(1L, 2L, 3L);
        assertThat(parked()).isEmpty();
    }

    @Test
    void waitsForAConsumerThatIsAboutToParkALaterVersion() {
        park(1, 2);
        ParkedEvent first = parked().getFirst();
        CompletableFuture<Integer> running = QuarkusTransaction.requiringNew().call(() -> {
            delivery.deliver(message(3));
            CompletableFuture<Integer> meanwhile =
                    CompletableFuture.supplyAsync(() -> retry.retry(first).applied());
            LockSupport.parkNanos(SLOW.toNanos());
            return meanwhile;
        });

        assertThat(running.join()).isEqualTo(3);
        assertThat(projection.applied(id)).containsExactly(1L, 2L, 3L);
        assertThat(parked()).isEmpty();
    }

    private void awaitStartOf(long version) {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(5))
                .until(() -> projection.applied(id).contains(version));
    }

    private static int applied(CompletableFuture<Response> answer) {
        return answer.join().jsonPath().getInt("applied");
    }

    private static long stoppedBy(CompletableFuture<Response> answer) {
        return answer.join().jsonPath().getLong("stoppedBy.id");
    }

    private static Response retryOverHttp(ParkedEvent event) {
        return given().auth()
                .oauth2(Tokens.of("958935420", "spinn:admin"))
                .post("/v1/admin/parked-events/{id}/retry", event.id());
    }

    private List<ParkedEvent> parked() {
        return QuarkusTransaction.requiringNew()
                .call(() -> parked.list(0, 1000).stream()
                        .filter(event -> event.aggregateId().equals(id))
                        .toList());
    }

    private void park(long... versions) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (long version : versions) {
                parked.park(message(version), new FailureReason(ParkedCause.NOT_APPLIED, "broken"));
            }
        });
    }

    private ConsumerRecord<byte[], byte[]> message(long version) {
        OutboxRow row = new OutboxRow(
                0,
                UUID.randomUUID(),
                ThingEvents.TOPIC,
                "no.spinn.thing.changed.v1",
                id,
                version,
                "{\"name\":\"poison\"}".getBytes(StandardCharsets.UTF_8),
                Instant.now(),
                TraceContext.NONE);
        ProducerRecord<String, byte[]> written = CloudEventRecords.write(row, "/elsewhere");
        byte[] key = id.getBytes(StandardCharsets.UTF_8);
        // A partition that does not exist, another one for each test, so that no two records have the same place.
        return new ConsumerRecord<>(
                ThingEvents.TOPIC,
                1_000_000 + Math.floorMod(id.hashCode(), 1_000_000),
                version,
                0,
                TimestampType.CREATE_TIME,
                key.length,
                written.value().length,
                key,
                written.value(),
                written.headers(),
                Optional.empty());
    }
}
