package no.spinn.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import no.spinn.local.Service;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gateway of deploy/compose before three servers that repeat what reaches them; matching-service is away. */
class HaproxyIT {

    private static final String ATTACHMENT = "/v1/applications/1/attachments/1";
    private static final String SPOOFED = "203.0.113.7";

    private static Echo instruments;
    private static Echo applications;
    private static Haproxy gateway;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        instruments = new Echo("instruments");
        applications = new Echo("applications");
        String away = "127.0.0.1:1";
        gateway = Haproxy.start(Map.of(
                Service.INSTRUMENTS,
                instruments.address(),
                Service.APPLICATIONS,
                applications.address(),
                Service.MATCHING,
                away));
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (gateway != null) {
            gateway.close();
        }
        instruments.close();
        applications.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/calls, instruments /v1/calls ",
        "/v1/calls/1/ranking?limit=2, applications /v1/calls/1/ranking?limit=2 ",
        "/v1/calls.ics, instruments /v1/calls.ics ",
        "/v1/problem-types/SPINN-APP-0001, applications /v1/problem-types/SPINN-APP-0001 ",
        "/instruments/v1/webhooks, instruments /v1/webhooks ",
        "/applications/q/openapi, applications /q/openapi ",
        "//v1//calls, instruments /v1/calls "
    })
    void routes(String path, String reached) throws IOException, InterruptedException {
        assertThat(gateway.get(path).body()).startsWith(reached);
    }

    @ParameterizedTest
    @CsvSource({
        "/",
        "/v1/callsandmore",
        "/q/openapi",
        "/instruments/q/metrics",
        "/instruments/q/health/ready",
        "/instruments/applications/v1/calls",
        "/instruments/v1/%2e%2e/q/metrics",
        "/instruments/v1/../q/metrics"
    })
    void hidesWhatIsNotPublic(String path) throws IOException, InterruptedException {
        assertProblem(gateway.get(path), 404, "SPINN-GTW-0001");
    }

    @Test
    void saysItselfWhereARequestIsFrom() throws IOException, InterruptedException {
        HttpResponse<String> response = gateway.send(HttpRequest.newBuilder(gateway.at("/instruments/v1/calls"))
                .header("X-Forwarded-For", SPOOFED)
                .header("X-Forwarded-Host", SPOOFED)
                .header("X-Forwarded-Prefix", SPOOFED)
                .header("Cookie", "a=b"));
        assertThat(response.body())
                .endsWith("for=[127.0.0.1] host=[%s] prefix=[/instruments] cookie=null"
                        .formatted(gateway.at("").getAuthority()));
    }

    @Test
    void answersForAServiceThatIsAwayWhileTheOthersAnswer() throws IOException, InterruptedException {
        assertProblem(gateway.get("/v1/matches"), 503, "SPINN-GTW-0007");
        assertThat(gateway.get("/v1/calls").statusCode()).isEqualTo(200);
    }

    @Test
    void limitsPathsAndBodies() throws IOException, InterruptedException {
        assertProblem(gateway.get("/v1/calls?q=" + "a".repeat(4000)), 414, "SPINN-GTW-0004");
        assertThat(announcing(101 * 1024 * 1024L)).startsWith("HTTP/1.1 413");
    }

    @Test
    void passesAnUploadOnWhileItArrives() throws IOException, InterruptedException {
        HttpURLConnection upload =
                (HttpURLConnection) gateway.at(ATTACHMENT).toURL().openConnection();
        upload.setRequestMethod("PUT");
        upload.setDoOutput(true);
        upload.setFixedLengthStreamingMode(2L);
        try (OutputStream body = upload.getOutputStream()) {
            body.write(1);
            body.flush();
            assertThat(applications.receivesSomething()).isTrue();
            body.write(2);
        }
        assertThat(upload.getResponseCode()).isEqualTo(200);
    }

    /** The first line of the answer to an upload of which only the length is sent. */
    private static String announcing(long length) throws IOException {
        URI address = gateway.at(ATTACHMENT);
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream()
                    .write("PUT %s HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n\r\n"
                            .formatted(ATTACHMENT, length)
                            .getBytes(StandardCharsets.US_ASCII));
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            return Objects.requireNonNull(answer.readLine());
        }
    }

    private static void assertProblem(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body()).contains("\"code\":\"" + code + "\"");
    }
}
