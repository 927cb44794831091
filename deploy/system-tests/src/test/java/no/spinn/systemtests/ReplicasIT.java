package no.spinn.systemtests;

import static no.spinn.systemtests.Organisation.DIGITALISATION_AGENCY;
import static no.spinn.systemtests.Organisation.anybody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.spinn.local.Service;
import no.spinn.local.ServiceProcess;
import no.spinn.local.Suite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Three replicas of instruments-service: a change through one is visible at all, and scheduled work is done once. */
@ExtendWith(SaveLogs.class)
class ReplicasIT {

    private static final int CALLS = 120;
    private static final int AT_ONCE = 8;

    /** The size of the samples that warm up and measure the speed of this machine. */
    private static final int TRIAL = 20;

    private static final int CHANGES = 3;

    private static final Duration MARGIN = Duration.ofSeconds(3);

    private static final List<ServiceProcess> MORE = new ArrayList<>();

    @BeforeAll
    static void startTwoMore() throws InterruptedException, ExecutionException {
        Suite suite = RunningSuite.get();
        Callable<ServiceProcess> start = () -> suite.addReplica(Service.INSTRUMENTS);
        MORE.addAll(all(List.of(start, start)));
    }

    @AfterAll
    static void stopThem() {
        MORE.forEach(ServiceProcess::close);
        MORE.clear();
    }

    @Test
    void opensEachOfManyCallsOnceThoughAReplicaDiesMidway() throws Exception {
        scheduled(TRIAL, Instant.now().plus(Duration.ofDays(30)));
        Instant begin = Instant.now();
        scheduled(TRIAL, begin.plus(Duration.ofDays(30)));
        Duration each = Duration.between(begin, Instant.now()).dividedBy(TRIAL);
        Instant opening =
                Instant.now().plus(each.multipliedBy(CALLS)).plus(MARGIN).truncatedTo(ChronoUnit.SECONDS);
        List<UUID> calls = scheduled(CALLS, opening);
        await().pollInterval(Duration.ofMillis(1))
                .atMost(Duration.ofMinutes(2))
                .until(() -> Instant.now().isAfter(opening));
        MORE.getLast().kill();
        try {
            assertThat(CallEvents.upTo("opened", calls))
                    .hasSize(CALLS)
                    .allSatisfy((call, events) -> assertThat(events).containsExactly("1 scheduled", "2 opened"));
            assertThat(all(calls.stream()
                            .<Callable<List<String>>>map(call -> () -> log(call))
                            .toList()))
                    .allMatch(List.of("1 scheduled", "2 opened")::equals);
        } finally {
            MORE.getLast().restart();
        }
    }

    /** The best of several tries, since other tests take their share of this machine. */
    @Test
    void showsAChangeAtEveryReplicaWithinASecond() {
        UUID call = Calls.scheduled(Instant.now().plus(Duration.ofDays(30)));
        List<Duration> delays = new ArrayList<>();
        for (int change = 1; change <= CHANGES; change++) {
            amend(call, "Trying again " + change);
            delays.add(untilEverywhere(call, "title", "Trying again " + change));
        }
        assertThat(Collections.min(delays)).isLessThan(Duration.ofSeconds(1));
        DIGITALISATION_AGENCY
                .actsAt(Service.INSTRUMENTS)
                .baseUri(MORE.getFirst().address().toString())
                .body("{\"reason\":\"Pengene er brukt.\"}")
                .post("/v1/calls/{id}/cancellation", call)
                .then()
                .statusCode(200);
        untilEverywhere(call, "state", "cancelled");
    }

    private static void amend(UUID call, String title) {
        Response before = read(call, MORE.getFirst());
        before.then().statusCode(200);
        DIGITALISATION_AGENCY
                .actsAt(Service.INSTRUMENTS)
                .header("If-Match", before.header("ETag"))
                .body("""
                        {"reason":"Feil navn.","changes":{"title":{"en":"%s"}}}""".formatted(title))
                .post("/v1/calls/{id}/amendments", call)
                .then()
                .statusCode(200);
    }

    private static Duration untilEverywhere(UUID call, String field, String value) {
        Instant begin = Instant.now();
        await().atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> Stream.concat(Stream.of(RunningSuite.get().service(Service.INSTRUMENTS)), MORE.stream())
                        .allMatch(replica ->
                                value.equals(read(call, replica).jsonPath().getString(field))));
        return Duration.between(begin, Instant.now());
    }

    private static List<UUID> scheduled(int count, Instant opening) throws InterruptedException, ExecutionException {
        String instrument = Calls.stimulab();
        Callable<UUID> act = () -> Calls.scheduled(instrument, opening, opening.plus(Duration.ofDays(30)));
        return all(Collections.nCopies(count, act));
    }

    private static Response read(UUID call, ServiceProcess replica) {
        return anybody(Service.INSTRUMENTS)
                .baseUri(replica.address().toString())
                .get("/v1/calls/{id}", call);
    }

    private static List<String> log(UUID call) {
        return anybody(Service.INSTRUMENTS)
                .get("/v1/calls/{id}/versions", call)
                .jsonPath()
                .getList("items.collect { it.version + ' ' + it.change }");
    }

    private static <T> List<T> all(List<Callable<T>> acts) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(acts)) {
                results.add(result.get());
            }
            return results;
        }
    }
}
