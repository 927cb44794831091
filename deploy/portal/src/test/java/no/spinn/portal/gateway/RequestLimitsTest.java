package no.spinn.portal.gateway;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is refused before a service sees it. */
class RequestLimitsTest {

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
    void refusesALongPath() throws IOException, InterruptedException {
        refuses(gateway.get("/v1/calls?q=" + "x".repeat(TestSettings.MAX_URI)), 414, "SPINN-GTW-0004");
    }

    @Test
    void refusesLargeHeaders() throws IOException, InterruptedException {
        refuses(
                gateway.send(gateway.to("/v1/calls").header("X-Large", "x".repeat(TestSettings.MAX_HEADERS))),
                431,
                "SPINN-GTW-0005");
    }

    @Test
    void refusesALargeBodyAndReadsItSoThatTheClientSeesTheAnswer() throws IOException, InterruptedException {
        refuses(
                gateway.send(gateway.to("/v1/matches")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[TestSettings.MAX_BODY + 1]))),
                413,
                "SPINN-GTW-0003");
    }

    @Test
    void refusesABodyWithTwoEnds() throws IOException {
        try (Socket socket = gateway.raw(
                "POST /v1/matches HTTP/1.1", "Host: spinn", "Transfer-Encoding: gzip, chunked", "Connection: close")) {
            assertThat(new String(socket.getInputStream().readNBytes(12), US_ASCII))
                    .isEqualTo("HTTP/1.1 400");
        }
        assertThat(service.requests()).isZero();
    }

    private void refuses(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("access-control-allow-origin")).contains("*");
        JsonObject problem = new JsonObject(answer.body());
        assertThat(problem.getInteger("status")).isEqualTo(status);
        assertThat(problem.getString("code")).isEqualTo(code);
        assertThat(problem.getString("traceId")).hasSize(32);
        assertThat(service.requests()).isZero();
    }
}
