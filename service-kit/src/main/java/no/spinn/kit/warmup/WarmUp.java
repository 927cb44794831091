package no.spinn.kit.warmup;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import no.spinn.kit.schema.SchemaCurrent;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Reads some pages of this replica before it is ready: classes are loaded, and statements known to Hibernate, when the first client
 * comes. A replica that takes its share of the load while it is cold holds each database connection for seconds, and others
 * wait for one in vain.
 */
@Singleton
class WarmUp {

    private static final Logger LOG = Logger.getLogger(WarmUp.class);
    private static final int ROUNDS = 2;
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final List<String> ANY_ADDRESS = List.of("0.0.0.0", "::");

    private final WarmUpSettings settings;
    private final String host;
    private final int port;
    private volatile boolean over;

    WarmUp(
            WarmUpSettings settings,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.settings = settings;
        this.host = ANY_ADDRESS.contains(host) ? "localhost" : host;
        this.port = port;
    }

    boolean isOver() {
        return over;
    }

    void atStart(@Observes SchemaCurrent event) {
        List<String> paths = settings.paths().orElse(List.of());
        if (settings.enabled() && !paths.isEmpty()) {
            Thread.ofVirtual().name("warm-up").start(() -> run(paths));
        } else {
            over = true;
        }
    }

    private void run(List<String> paths) {
        Instant begin = Instant.now();
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            Instant end = begin.plus(settings.limit());
            for (int round = 0; round < ROUNDS; round++) {
                List<CompletableFuture<Void>> answers = paths.stream()
                        .map(path ->
                                CompletableFuture.runAsync(() -> read(client, path, end), Thread::startVirtualThread))
                        .toList();
                answers.forEach(CompletableFuture::join);
            }
        } finally {
            over = true;
            LOG.infof("warm after %d ms", Duration.between(begin, Instant.now()).toMillis());
        }
    }

    /** Tries again until the server listens. */
    private void read(HttpClient client, String path, Instant end) {
        while (Instant.now().isBefore(end)) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://%s:%d%s".formatted(host, port, path)))
                    .timeout(Duration.between(Instant.now(), end).plus(PAUSE))
                    .build();
            try {
                client.send(request, HttpResponse.BodyHandlers.discarding());
                return;
            } catch (IOException notYet) {
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
