package no.spinn.kit.warmup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import no.spinn.kit.schema.SchemaCurrent;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WarmUpTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private final CountDownLatch answers = new CountDownLatch(1);
    private final int port = freePort();
    private Optional<HttpServer> server = Optional.empty();

    @AfterEach
    void stop() {
        answers.countDown();
        server.ifPresent(one -> one.stop(0));
    }

    @Test
    void isOverWhenEachPathIsAnsweredTwice() throws IOException {
        WarmUp warmUp = begun(settings(true, Duration.ofSeconds(20), "/a?x=1", "/b"));
        serve();
        await().atMost(SOON).until(() -> asked.size() == 2);
        assertThat(warmUp.isOver()).isFalse();
        answers.countDown();
        await().atMost(SOON).until(warmUp::isOver);
        assertThat(asked).containsExactlyInAnyOrder("/a?x=1", "/b", "/a?x=1", "/b");
    }

    @Test
    void isOverAfterTheLimitThoughNobodyAnswers() throws IOException {
        serve();
        WarmUp warmUp = begun(settings(true, Duration.ofMillis(500), "/a"));
        await().atMost(SOON).until(warmUp::isOver);
        assertThat(asked).contains("/a");
    }

    @Test
    void isOverAfterTheLimitThoughNobodyListens() {
        WarmUp warmUp = begun(settings(true, Duration.ofMillis(500), "/a"));
        await().atMost(SOON).until(warmUp::isOver);
    }

    @Test
    void isOverAtOnceWithoutPathsAndWhenSwitchedOff() {
        assertThat(begun(settings(true, SOON)).isOver()).isTrue();
        assertThat(begun(settings(false, SOON, "/a")).isOver()).isTrue();
    }

    @Test
    void isNotOverBeforeTheSchemaIsCurrent() {
        WarmUp warmUp = new WarmUp(settings(false, SOON), "0.0.0.0", port);
        assertThat(warmUp.isOver()).isFalse();
        assertThat(new WarmUpReadiness(warmUp).call().getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
    }

    private WarmUp begun(WarmUpSettings settings) {
        WarmUp warmUp = new WarmUp(settings, "0.0.0.0", port);
        warmUp.atStart(new SchemaCurrent());
        return warmUp;
    }

    private void serve() throws IOException {
        HttpServer one = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        one.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        one.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            try {
                answers.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            exchange.sendResponseHeaders(204, -1);
        });
        one.start();
        server = Optional.of(one);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static WarmUpSettings settings(boolean enabled, Duration limit, String... paths) {
        return new WarmUpSettings() {

            @Override
            public boolean enabled() {
                return enabled;
            }

            @Override
            public Optional<List<String>> paths() {
                return paths.length == 0 ? Optional.empty() : Optional.of(List.of(paths));
            }

            @Override
            public Duration limit() {
                return limit;
            }
        };
    }
}
