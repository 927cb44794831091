package no.spinn.instruments.catalogue.call;

import static io.restassured.RestAssured.given;
import static no.spinn.instruments.catalogue.call.api.CallRequests.aCall;
import static no.spinn.instruments.catalogue.call.api.CallRequests.aCallThatOpens;
import static no.spinn.instruments.catalogue.call.api.CallRequests.awaitStatus;
import static no.spinn.instruments.catalogue.call.api.CallRequests.create;
import static no.spinn.instruments.catalogue.call.api.CallRequests.open;
import static no.spinn.instruments.catalogue.call.api.CallRequests.read;
import static no.spinn.instruments.catalogue.call.api.CallRequests.schedule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.Test;

/** The clock of the service runs during these tests, so each other mover of calls acts as one more replica. */
@QuarkusTest
@WithInfrastructure
class CallClockTest {

    private static final Instant TOMORROW = Instant.now().plus(Duration.ofDays(1));
    private static final Instant NEXT_WEEK = Instant.now().plus(Duration.ofDays(7));

    @Inject
    DueCalls due;

    @Inject
    EntityManager database;

    @Test
    void opensACallWhenItsTimeHasCome() {
        Response opened = open(aCall());
        opened.then().body("version", equalTo(2)).body("closedAt", nullValue());
        assertThat(instant(opened, "openedAt"))
                .isBetween(
                        instant(opened, "opensAt"), instant(opened, "opensAt").plusSeconds(5));
        assertThat(changes(id(opened))).containsExactly("scheduled", "opened");
    }

    @Test
    void saysWhenItDidOpenBesideWhenItShould() {
        String id = scheduled(NEXT_WEEK);
        Instant before = Instant.now();
        set(List.of(id), "opens_at = clock_timestamp() - interval '2 hours'");
        Response opened = awaitStatus(id, "open");
        assertThat(instant(opened, "opensAt")).isBefore(before.minus(Duration.ofHours(1)));
        assertThat(instant(opened, "openedAt")).isAfter(before.minusSeconds(1));
    }

    @Test
    void opensAndThenClosesACallWhoseTimesHaveBothPassed() {
        String id = scheduled(NEXT_WEEK);
        set(
                List.of(id),
                "opens_at = clock_timestamp() - interval '2 hours', closes_at = clock_timestamp() - interval '1 hour'");
        Response closed = awaitStatus(id, "closed");
        assertThat(changes(id)).containsExactly("scheduled", "opened", "closed");
        assertThat(instant(closed, "openedAt")).isBeforeOrEqualTo(instant(closed, "closedAt"));
        assertThat(instant(closed, "closesAt")).isBefore(instant(closed, "openedAt"));
    }

    @Test
    void movesNoCallBeforeItsTime() {
        String id = scheduled(NEXT_WEEK);
        due.move(UUID.fromString(id));
        read(id).then().body("state", equalTo("scheduled")).body("version", equalTo(1));
    }

    @Test
    void movesEachCallOnceHoweverManyReplicasThereAre() throws Exception {
        List<String> ids =
                IntStream.range(0, 30).mapToObj(i -> scheduled(NEXT_WEEK)).toList();
        try (ExecutorService replicas = Executors.newFixedThreadPool(4)) {
            set(
                    ids,
                    "opens_at = clock_timestamp() - interval '1 hour', closes_at = clock_timestamp() - interval '1 minute'");
            Callable<Integer> replica = this::moveUntilNothingIsDue;
            for (Future<Integer> moved : replicas.invokeAll(List.of(replica, replica, replica, replica))) {
                assertThat(moved.get()).isNotNegative();
            }
        }
        for (String id : ids) {
            awaitStatus(id, "closed");
            assertThat(versions(id).jsonPath().getList("items.version", Integer.class))
                    .containsExactly(1, 2, 3);
            assertThat(changes(id)).containsExactly("scheduled", "opened", "closed");
        }
    }

    @Test
    void letsNoCallThatCannotBeMovedHoldUpTheOthers() {
        String broken = scheduled(NEXT_WEEK);
        String sound = scheduled(NEXT_WEEK);
        // Its next version would be an existing one, which the history refuses.
        set(List.of(broken), "published_version = 0");
        set(List.of(broken, sound), "opens_at = clock_timestamp() - interval '1 hour'");
        awaitStatus(sound, "open");
        read(broken).then().body("state", equalTo("scheduled"));
        assertThat(changes(broken)).containsExactly("scheduled");

        set(List.of(broken), "published_version = 1");
        awaitStatus(broken, "open");
        assertThat(changes(broken)).containsExactly("scheduled", "opened");
    }

    private int moveUntilNothingIsDue() {
        int moved = 0;
        for (int batch = due.move(4); batch > 0; batch = due.move(4)) {
            moved += batch;
        }
        return moved;
    }

    private static String scheduled(Instant closesAt) {
        Response call = schedule(create(aCallThatOpens(TOMORROW, closesAt)));
        call.then().statusCode(200);
        return id(call);
    }

    /** Changes rows directly, as if the service had been down while time went on. */
    private void set(List<String> ids, String columns) {
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(database.createNativeQuery(
                                        "UPDATE call SET " + columns + " WHERE id = ANY(cast(:ids AS uuid[]))")
                                .setParameter("ids", ids.toArray(String[]::new))
                                .executeUpdate())
                        .isEqualTo(ids.size()));
    }

    private static List<String> changes(String id) {
        return versions(id).jsonPath().getList("items.change");
    }

    private static Response versions(String id) {
        return given().get("/v1/calls/%s/versions".formatted(id));
    }

    private static Instant instant(Response call, String field) {
        return Instant.parse(call.path(field));
    }

    private static String id(Response call) {
        return call.path("id");
    }
}
