package no.spinn.benchmarks.reads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.spinn.benchmarks.run.HttpLoad;
import no.spinn.local.Jvm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The peer and its load: a comparison is only as good as both. */
class BareServerProcessTest {

    private static final ExpectedResponse CONTENT = new ExpectedResponse(
            "application/json;charset=UTF-8",
            Optional.of("\"abc\""),
            "{\"title\":\"Blåbær\"}".getBytes(StandardCharsets.UTF_8),
            Map.of("access-control-allow-origin", "*", "access-control-expose-headers", "ETag, Link"));
    private static final String PAGE = "https://portal.example";
    private static final Duration MOMENT = Duration.ofMillis(300);

    @TempDir
    private Path folder;

    private BareServerProcess peer;
    private HttpLoad load;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        peer = BareServerProcess.of(CONTENT, "/v1/calls", folder, Jvm.QUICK);
        load = new HttpLoad(4);
    }

    @AfterEach
    void stop() throws IOException {
        load.close();
        peer.close();
    }

    @Test
    void sendsTheSameBytesWithTypeAndTag() throws IOException, InterruptedException {
        assertThat(ExpectedResponse.to(PAGE, peer.address()))
                .usingRecursiveComparison()
                .isEqualTo(CONTENT);
    }

    @Test
    void asksAsAPageDoes() throws IOException, InterruptedException {
        try (Origins asked = new Origins()) {
            URI address = asked.address();
            assertThat(load.perSecond(List.of(new HttpLoad.Target(address, 0).from(PAGE)), MOMENT))
                    .isPositive();
            assertThat(asked.seen()).containsOnly(PAGE);
            assertThat(load.perSecond(address, 0, MOMENT)).isPositive();
            assertThat(asked.seen()).containsOnly(PAGE, Origins.NONE);
        }
    }

    @Test
    void countsEveryAnswer() throws InterruptedException {
        assertThat(load.perSecond(peer.address(), CONTENT.body().length, MOMENT))
                .isPositive();
    }

    @Test
    void answersEveryPostedBody() throws InterruptedException, IOException {
        assertThat(load.perSecond(
                        List.of(new HttpLoad.Target(peer.address(), "{\"facts\":{}}", CONTENT.body().length)), MOMENT))
                .isPositive();
        assertThat(ExpectedResponse.of(peer.address(), "{}"))
                .usingRecursiveComparison()
                .ignoringFields("cors")
                .isEqualTo(CONTENT);
    }

    @Test
    void doesNotCountAnAnswerOfAnotherLength() {
        assertThatThrownBy(() -> load.perSecond(peer.address(), CONTENT.body().length + 1, MOMENT))
                .hasRootCauseMessage(
                        "%d bytes instead of %d".formatted(CONTENT.body().length, CONTENT.body().length + 1));
    }

    @Test
    void doesNotCountARefusal() {
        URI missing = peer.address().resolve("/v1/nothing");
        assertThatThrownBy(() -> load.perSecond(missing, 0, MOMENT)).hasRootCauseMessage("the status is 404");
    }

    /** Answers with nothing, and remembers from which pages it was asked. */
    private static final class Origins implements AutoCloseable {

        private static final String NONE = "none";

        private final Set<String> seen = ConcurrentHashMap.newKeySet();
        private final HttpServer server;

        Origins() throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                seen.add(Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Origin"), NONE));
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            server.start();
        }

        URI address() {
            return URI.create("http://localhost:" + server.getAddress().getPort());
        }

        Set<String> seen() {
            return seen;
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
