package no.spinn.systemtests;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import no.spinn.local.Service;

/** Clients that read and write without a pause, and tell what was not answered with 2xx. */
final class RollingLoad implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(5);
    private static final int EACH = 2;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Thread> clients = new ArrayList<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicLong answered = new AtomicLong();
    private final AtomicLong slowestMillis = new AtomicLong();
    private volatile boolean stopped;

    private RollingLoad() {}

    /** Begins to read from and write to this service. */
    static RollingLoad on(Service service, URI gateway) {
        RollingLoad load = new RollingLoad();
        for (Supplier<HttpRequest.Builder> kind : requests(service, gateway)) {
            for (int i = 0; i < EACH; i++) {
                load.clients.add(Thread.ofPlatform().start(() -> load.repeat(kind)));
            }
        }
        return load;
    }

    /** Waits for the last answers. */
    void stop() throws InterruptedException {
        stopped = true;
        for (Thread client : clients) {
            client.join();
        }
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    long answered() {
        return answered.get();
    }

    private void repeat(Supplier<HttpRequest.Builder> kind) {
        while (!stopped) {
            HttpRequest request = kind.get().timeout(TIMEOUT).build();
            Instant begun = Instant.now();
            try {
                HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() / 100 != 2) {
                    failures.add("%s %s: %d %s"
                            .formatted(request.method(), request.uri(), answer.statusCode(), answer.body()));
                }
                answered.incrementAndGet();
                slowestMillis.accumulateAndGet(
                        Duration.between(begun, Instant.now()).toMillis(), Math::max);
                Thread.sleep(PAUSE);
            } catch (IOException e) {
                failures.add("%s %s: %s".formatted(request.method(), request.uri(), e));
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static List<Supplier<HttpRequest.Builder>> requests(Service service, URI gateway) {
        return switch (service) {
            case INSTRUMENTS -> {
                String draft =
                        Calls.draft(Calls.stimulab(), Calls.soon(), Calls.soon().plus(Duration.ofDays(30)));
                yield List.of(
                        () -> get(gateway.resolve("/instruments/v1/calls?limit=5")),
                        () -> post(
                                gateway.resolve("/instruments/v1/calls"), draft, Organisation.DIGITALISATION_AGENCY));
            }
            case APPLICATIONS -> {
                String draft = "{\"callId\":\"%s\",\"title\":\"Uten opphold\"}".formatted(Calls.open());
                yield List.of(
                        () -> get(gateway.resolve("/applications/v1/barometer")),
                        () -> post(gateway.resolve("/applications/v1/applications"), draft, Organisation.OSLO));
            }
            case MATCHING ->
                List.of(
                        () -> get(gateway.resolve("/matching/v1/problem-types")),
                        () -> post(gateway.resolve("/matching/v1/matches"), "{\"facts\":{}}", Organisation.OSLO));
        };
    }

    private static HttpRequest.Builder get(URI address) {
        return HttpRequest.newBuilder(address);
    }

    private static HttpRequest.Builder post(URI address, String body, Organisation organisation) {
        return HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + organisation.token())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    @Override
    public String toString() {
        return "%d requests, %d refused or lost, the slowest after %d ms"
                .formatted(answered.get(), failures.size(), slowestMillis.get());
    }

    @Override
    public void close() throws InterruptedException {
        stop();
        http.close();
    }
}
