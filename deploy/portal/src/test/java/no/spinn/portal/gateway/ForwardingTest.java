package no.spinn.portal.gateway;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service sees of a request, and the client of an answer. */
class ForwardingTest {

    private static final long MUCH = 200_000_000;

    /** The most that sockets hold on the way, by the usual limits of Linux. */
    private static final long BUFFERS = 40_000_000;

    private final TestGateway gateway = new TestGateway();

    private TestService service;

    @BeforeEach
    void start() throws InterruptedException, ExecutionException {
        service = gateway.service("one");
        gateway.before(TestSettings.replicas(service.address()), TestSettings.replicas(service.address()));
    }

    @AfterEach
    void stop() throws InterruptedException, ExecutionException {
        gateway.close();
    }

    @Test
    void saysWhoAsksAndDropsWhatTheClientSays() throws IOException, InterruptedException {
        JsonObject seen = gateway.seen(gateway.to("/instruments/v1/calls?limit=2&q=%C3%A5")
                .header("X-Forwarded-For", "192.0.2.1")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Anything", "x")
                .header("Forwarded", "for=192.0.2.1")
                .header("Cookie", "session=1")
                .header("X-Custom", "kept"));
        assertThat(seen.getString("uri")).isEqualTo("/v1/calls?limit=2&q=%C3%A5");
        assertThat(seen.getJsonObject("headers").getMap())
                .containsEntry("x-forwarded-for", "127.0.0.1")
                .containsEntry("x-forwarded-proto", "http")
                .containsEntry("x-forwarded-host", "127.0.0.1:" + gateway.port())
                .containsEntry("x-forwarded-prefix", "/instruments")
                .containsEntry("host", service.address())
                .containsEntry("x-custom", "kept")
                .doesNotContainKeys("x-forwarded-anything", "forwarded", "cookie");
    }

    @Test
    void leavesItToTheServiceWhichPagesMayAsk() throws IOException, InterruptedException {
        JsonObject seen = gateway.seen(gateway.to("/v1/calls")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .header("Origin", "https://portal.example")
                .header("Access-Control-Request-Method", "POST"));
        assertThat(seen.getString("method")).isEqualTo("OPTIONS");
        assertThat(seen.getJsonObject("headers").getMap())
                .containsEntry("origin", "https://portal.example")
                .containsEntry("access-control-request-method", "POST");
        HttpResponse<String> answer = gateway.get("/v1/calls?cors");
        assertThat(answer.headers().allValues("access-control-allow-origin")).containsExactly("https://portal.example");
        assertThat(answer.headers().allValues("vary")).containsExactly("Origin");
    }

    @Test
    void hasNoPrefixOnABarePath() throws IOException, InterruptedException {
        assertThat(gateway.seen(gateway.to("/v1/calls").header("X-Forwarded-Prefix", "/evil"))
                        .getJsonObject("headers")
                        .getMap())
                .doesNotContainKey("x-forwarded-prefix");
    }

    @Test
    void dropsHeadersThatAreForThisConnectionAlone() throws IOException {
        try (Socket socket = gateway.raw(
                "GET /v1/calls HTTP/1.1",
                "Host: spinn",
                "Connection: X-Hop",
                "Connection: close",
                "X-Hop: 1",
                "Keep-Alive: timeout=5",
                "TE: trailers")) {
            String answer = new String(socket.getInputStream().readAllBytes(), US_ASCII);
            assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain("x-hop", "keep-alive", "\"te\"");
        }
    }

    @Test
    void passesABodyAndItsMethod() throws IOException, InterruptedException {
        for (String method : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
            JsonObject seen = gateway.seen(
                    gateway.to("/v1/matches").method(method, HttpRequest.BodyPublishers.ofString("x".repeat(100_000))));
            assertThat(seen.getString("method")).isEqualTo(method);
            assertThat(seen.getInteger("length")).isEqualTo(100_000);
        }
    }

    @Test
    void passesABodyOfUnknownLengthFromHttp2() throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            // The first request changes the protocol of the connection.
            assertThat(http.send(gateway.to("/v1/calls").build(), HttpResponse.BodyHandlers.ofString())
                            .version())
                    .isEqualTo(HttpClient.Version.HTTP_2);
            HttpRequest upload = gateway.to("/v1/matches")
                    .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[300_000])))
                    .build();
            HttpResponse<String> answer = http.send(upload, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
            assertThat(new JsonObject(answer.body()).getInteger("length")).isEqualTo(300_000);
        }
    }

    @Test
    void passesAHeadAndAnUnchangedAnswer() throws IOException, InterruptedException {
        HttpResponse<String> head =
                gateway.send(gateway.to("/v1/calls").method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValueAsLong("content-length").orElse(0)).isPositive();
        HttpResponse<String> unchanged = gateway.get("/v1/calls?unchanged");
        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(unchanged.headers().firstValue("etag")).contains("\"1\"");
        assertThat(gateway.get("/v1/calls").statusCode()).isEqualTo(200);
    }

    /** The body follows after the service has agreed to it. */
    @Test
    void passesTheQuestionWhetherToSendABody() throws IOException {
        try (Socket socket = gateway.raw(
                "POST /v1/matches HTTP/1.1",
                "Host: spinn",
                "Expect: 100-continue",
                "Content-Length: 3",
                "Connection: close")) {
            BufferedReader answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
            assertThat(answer.readLine()).isEqualTo("HTTP/1.1 100 Continue");
            socket.getOutputStream().write("abc".getBytes(US_ASCII));
            assertThat(answer.readAllLines())
                    .contains("HTTP/1.1 200 OK")
                    .last()
                    .asString()
                    .contains("\"length\":3");
        }
    }

    @Test
    void passesARefusalBeforeTheBodyIsSent() throws IOException {
        try (Socket socket = gateway.raw(
                "POST /v1/matches?refuse HTTP/1.1", "Host: spinn", "Expect: 100-continue", "Content-Length: 900000")) {
            assertThat(new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII)).readLine())
                    .isEqualTo("HTTP/1.1 413 Request Entity Too Large");
        }
    }

    /** Longer than the gateway waits for an answer: a stream lasts as long as both sides want. */
    @Test
    void passesEachEventAtOnceAndTheEndOfTheClient() throws IOException {
        try (Socket socket = gateway.raw("GET /v1/watches/1/matches/stream?stream HTTP/1.1", "Host: spinn")) {
            BufferedReader stream = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
            assertThat(stream.lines().filter(line -> line.startsWith("data:")).findFirst())
                    .contains("data: first");
            assertThat(service.hasStreamEnded()).isFalse();
        }
        await().until(service::hasStreamEnded);
    }

    /** What neither the service nor the buffers of the network take stays with the client. */
    @Test
    void holdsBackAnUploadThatTheServiceDoesNotRead() throws IOException, InterruptedException {
        try (Socket socket =
                gateway.raw("POST /v1/matches?stall HTTP/1.1", "Host: spinn", "Transfer-Encoding: chunked")) {
            AtomicLong sent = new AtomicLong();
            Thread upload = Thread.ofVirtual().start(() -> send(socket, sent));
            await().during(Duration.ofMillis(500)).until(sent::get, reached -> reached == sent.get());
            assertThat(sent.get()).isBetween(1L, BUFFERS);
            socket.close();
            upload.join();
        }
    }

    private static void send(Socket socket, AtomicLong sent) {
        byte[] chunk = ("10000\r\n" + "x".repeat(0x10000) + "\r\n").getBytes(US_ASCII);
        try {
            while (sent.get() < MUCH) {
                socket.getOutputStream().write(chunk);
                sent.addAndGet(chunk.length);
            }
        } catch (IOException closed) {
            // By the test, after it has seen enough.
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/instruments/v1/../q/metrics",
                "/instruments/v1/%2e%2e/q/metrics",
                "/instruments/v1/%2E%2e/q/metrics",
                "/instruments/v1/calls/../../q/metrics",
                "/instruments//q/metrics",
                "/instruments/./q/metrics",
                "/v1/calls/../../q/metrics",
                "/instruments/q/swagger-ui/../metrics",
                "/instruments/q/health",
                "/instruments/v1/../q/health/ready",
                "/instruments/q/openapi/../health",
                "/instruments/q/swagger-ui/%2e%2e/health",
                "/v1/calls/%2e%2e/%2e%2e/instruments/q/health",
            })
    void leavesNoPartOfAServiceThatIsForClients(String path) throws IOException {
        try (Socket socket = gateway.raw("GET %s HTTP/1.1".formatted(path), "Host: spinn", "Connection: close")) {
            assertThat(new String(socket.getInputStream().readAllBytes(), US_ASCII))
                    .startsWith("HTTP/1.1 404")
                    .contains("SPINN-GTW-0001");
        }
        assertThat(service.requests()).isZero();
    }

    @Test
    void describesItsOwnProblems() throws IOException, InterruptedException {
        JsonObject problem = new JsonObject(gateway.get("/v1/unheard-of").body());
        assertThat(problem.getString("instance")).isEqualTo("/v1/unheard-of");
        assertThat(new JsonObject(gateway.get(problem.getString("type")).body()).getMap())
                .containsEntry("code", problem.getString("code"))
                .containsEntry("title", problem.getString("title"));
    }
}
