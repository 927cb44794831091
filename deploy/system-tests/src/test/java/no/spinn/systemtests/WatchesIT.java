package no.spinn.systemtests;

import static no.spinn.systemtests.Organisation.BERGEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;

import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.spinn.local.Service;
import no.spinn.local.ServiceProcess;
import no.spinn.local.seed.SeededWatches;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many watches are notified of a call exactly once, even if a replica is killed meanwhile. */
class WatchesIT {

    private static final String TOPIC = "spinn.matches.v1";
    /** The advisory lock that lets one replica at a time notify. */
    private static final long TELLING = 7_203_115_012L;

    private static final int MANY = 20_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** How long a replica would wait for its requests, which is far longer than it needs to stop on a busy machine. */
    private static final Duration SHUTDOWN = Duration.ofSeconds(40);

    /** Other tests leave watches, which would be notified as well. */
    @BeforeEach
    void removeTheWatchesOfOthers() throws SQLException {
        try (Connection database = matching()) {
            SeededWatches.removeWatches(database);
        }
    }

    @AfterEach
    void removeTheWatchesAndRaiseTheirService() throws SQLException, IOException, InterruptedException {
        RunningSuite.restartWhatIsDown();
        try (Connection database = matching()) {
            SeededWatches.removeWatches(database);
        }
    }

    @Test
    void eachHearsOnceThoughTheirServiceIsKilledMidway() throws SQLException, IOException, InterruptedException {
        try (Connection database = matching()) {
            SeededWatches.add(MANY, database);
            UUID call = Calls.scheduled(Calls.soon());
            ServiceProcess service = RunningSuite.get().service(Service.MATCHING);
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(() -> notified(database, call) > 0);
            service.kill();
            assertThat(notified(database, call))
                    .as("notified when it was killed")
                    .isBetween(1, MANY - 1);
            service.restart();
            await().atMost(PATIENCE).until(() -> notified(database, call) >= MANY);
            assertThat(notified(database, call)).isEqualTo(MANY);
            assertThat(published(call)).hasSize(MANY);
        }
    }

    @Test
    void eachHearsOnceFromTheOtherReplicaWhenOneIsKilledMidway()
            throws SQLException, IOException, InterruptedException {
        try (Connection database = matching();
                ServiceProcess ignored = RunningSuite.get().addReplica(Service.MATCHING)) {
            SeededWatches.add(MANY, database);
            UUID call = Calls.scheduled(Calls.soon());
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(() -> notified(database, call) > 0);
            whoTells(database).kill();
            assertThat(notified(database, call))
                    .as("notified when it was killed")
                    .isBetween(1, MANY - 1);
            await().atMost(PATIENCE).until(() -> notified(database, call) >= MANY);
            assertThat(notified(database, call)).isEqualTo(MANY);
            assertThat(published(call)).hasSize(MANY);
        }
    }

    @Test
    void areHeardAtWhicheverReplicaOneListens() throws Exception {
        try (ServiceProcess other = RunningSuite.get()
                        .addReplica(Service.MATCHING, Map.of("QUARKUS_SHUTDOWN_TIMEOUT", SHUTDOWN.toSeconds() + "s"));
                ExecutorService listeners = Executors.newVirtualThreadPerTaskExecutor()) {
            String watch = created("/v1/watches", """
                    {"name":"All","profileId":"%s","undeterminedToo":true}""".formatted(created("/v1/profiles", """
                    {"name":"Nothing known yet","facts":{}}""")));
            List<URI> replicas =
                    List.of(RunningSuite.get().service(Service.MATCHING).address(), other.address());
            List<Future<String>> heard = replicas.stream()
                    .map(replica -> listeners.submit(() -> firstHeard(replica, watch)))
                    .toList();
            UUID call = Calls.scheduled(Calls.soon());
            for (Future<String> first : heard) {
                assertThat(first.get()).contains(call.toString());
            }
            for (URI replica : replicas) {
                BERGEN.to(Service.MATCHING)
                        .baseUri(replica.toString())
                        .get("/v1/watches/{id}/matches", watch)
                        .then()
                        .body("items.call.id", contains(call.toString()));
            }
            requireThatStreamsEndWithTheirReplica(other, watch, listeners);
        }
    }

    private static void requireThatStreamsEndWithTheirReplica(
            ServiceProcess replica, String watch, ExecutorService listeners) throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Future<Integer> lines = listeners.submit(() -> heardToTheEnd(replica.address(), watch, begun));
        assertThat(begun.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        replica.process().destroy();
        assertThat(replica.process().waitFor(SHUTDOWN.toSeconds() / 2, TimeUnit.SECONDS))
                .as("a replica that stops does not wait for listeners")
                .isTrue();
        assertThat(lines.get()).as("the stream ended in order").isPositive();
    }

    private static String created(String path, String body) {
        Response created = BERGEN.actsAt(Service.MATCHING).body(body).post(path);
        created.then().statusCode(201);
        return created.path("id");
    }

    /** How many lines a stream has. Fails when the connection breaks. */
    private static int heardToTheEnd(URI replica, String watch, CountDownLatch begun)
            throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient();
                Stream<String> lines = http.send(stream(replica, watch), HttpResponse.BodyHandlers.ofLines())
                        .body()) {
            AtomicInteger heard = new AtomicInteger();
            lines.forEach(line -> {
                heard.incrementAndGet();
                begun.countDown();
            });
            return heard.get();
        }
    }

    private static HttpRequest stream(URI replica, String watch) {
        return HttpRequest.newBuilder(replica.resolve("/v1/watches/%s/matches/stream".formatted(watch)))
                .header("Authorization", "Bearer " + BERGEN.token())
                .timeout(PATIENCE)
                .build();
    }

    /** The first event of a stream. */
    private static String firstHeard(URI replica, String watch) throws IOException, InterruptedException {
        HttpRequest request = stream(replica, watch);
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<Stream<String>> stream = http.send(request, HttpResponse.BodyHandlers.ofLines());
            try (Stream<String> lines = stream.body()) {
                return lines.filter(line -> line.startsWith("data:"))
                        .findFirst()
                        .orElseThrow();
            } finally {
                http.shutdownNow();
            }
        }
    }

    /** The replica that holds the lock. */
    private static ServiceProcess whoTells(Connection database) throws SQLException {
        try (PreparedStatement query = database.prepareStatement("""
                SELECT application_name FROM pg_locks JOIN pg_stat_activity USING (pid)
                WHERE locktype = 'advisory' AND (classid::bigint << 32) + objid::bigint = ? AND granted""")) {
            query.setLong(1, TELLING);
            try (ResultSet holder = query.executeQuery()) {
                assertThat(holder.next()).as("a replica holds the lock").isTrue();
                String name = holder.getString(1);
                return RunningSuite.get().replicas(Service.MATCHING).stream()
                        .filter(replica -> replica.name().equals(name))
                        .findFirst()
                        .orElseThrow();
            }
        }
    }

    private static int notified(Connection database, UUID call) throws SQLException {
        try (PreparedStatement query =
                database.prepareStatement("SELECT count(*) FROM found_match WHERE call_id = ?")) {
            query.setObject(1, call);
            try (ResultSet count = query.executeQuery()) {
                count.next();
                return count.getInt(1);
            }
        }
    }

    /** The watches with a match of this call on the topic; a duplicate must have the same version. */
    private static Set<String> published(UUID call) {
        Instant deadline = Instant.now().plus(PATIENCE);
        Set<String> watches = notified(call);
        while (watches.size() < MANY && Instant.now().isBefore(deadline)) {
            watches = notified(call);
        }
        return watches;
    }

    private static Set<String> notified(UUID call) {
        List<EventLog.Event> events = EventLog.of(TOPIC).stream()
                .filter(event -> event.subject().endsWith(":" + call))
                .toList();
        assertThat(events).allMatch(event -> event.version() == 1);
        return events.stream().map(EventLog.Event::subject).collect(Collectors.toSet());
    }

    private static Connection matching() throws SQLException {
        return RunningSuite.connection(Service.MATCHING);
    }
}
