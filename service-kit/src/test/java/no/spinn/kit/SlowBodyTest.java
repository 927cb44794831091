package no.spinn.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.spinn.kit.testing.Tokens;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.Test;

/** Clients that send a body by drips, slowly, or not to its end. */
@QuarkusTest
@WithInfrastructure
@TestProfile(SlowBodyTest.Impatient.class)
class SlowBodyTest {

    private static final Path LOG = Path.of("target", "service-kit.log");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PROGRESS = Duration.ofSeconds(1);
    private static final int LENGTH = 8_000;

    /** Waits less for a body, and says when a client has hung up. */
    public static final class Impatient implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "spinn.http.body-progress",
                    PROGRESS.toString(),
                    "quarkus.log.category.\"no.spinn.kit.problem.http\".level",
                    "DEBUG");
        }
    }

    private final String trace = UUID.randomUUID().toString().replace("-", "");

    @Test
    void endTheConnectionOfWhoDrips() throws Exception {
        Instant begin = Instant.now();
        try (Socket socket = send(LENGTH)) {
            assertThat(drip(socket)).as("ended by the server").isTrue();
        }
        assertThat(Duration.between(begin, Instant.now())).isBetween(PROGRESS, PROGRESS.multipliedBy(4));
        hasHungUp();
    }

    @Test
    void areServedWhenTheyAreOnlySlow() throws Exception {
        try (Socket socket = send(LENGTH)) {
            for (int part = 0; part < 8; part++) {
                socket.getOutputStream().write(" ".repeat(LENGTH / 8).getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
                Thread.sleep(400);
            }
            assertThat(statusLine(socket)).isEqualTo("HTTP/1.1 200 OK");
        }
    }

    @Test
    void areNoErrorOfTheServiceWhenTheyHangUp() throws Exception {
        try (Socket socket = send(LENGTH)) {
            socket.getOutputStream().write("half".getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            Thread.sleep(300);
        }
        hasHungUp();
    }

    private void hasHungUp() {
        await().atMost(Duration.ofSeconds(10)).until(() -> !lines().isEmpty());
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.path("level").asText()).isEqualTo("DEBUG");
            assertThat(line.path("message").asText()).contains("hung up");
        });
    }

    private List<JsonNode> lines() {
        try (Stream<String> all = Files.lines(LOG)) {
            return all.filter(line -> line.contains(trace))
                    .map(SlowBodyTest::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a byte ten times a second; whether the server has ended the connection within a while. */
    private static boolean drip(Socket socket) throws InterruptedException {
        try {
            for (int drop = 0; drop < 100; drop++) {
                socket.getOutputStream().write(' ');
                socket.getOutputStream().flush();
                Thread.sleep(100);
            }
            return false;
        } catch (IOException ended) {
            return true;
        }
    }

    /** The head of a request with a body of this length. */
    private Socket send(int length) throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(10_000);
        OutputStream out = socket.getOutputStream();
        out.write("""
                PUT /v1/things/one/file HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                traceparent: 00-%s-b7ad6b7169203331-00\r
                Content-Type: application/octet-stream\r
                Content-Length: %d\r
                \r
                """.formatted(Tokens.of("958935420", "spinn:things.write"), trace, length)
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return socket;
    }

    private static String statusLine(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)).readLine();
    }
}
