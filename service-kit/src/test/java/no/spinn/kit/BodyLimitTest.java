package no.spinn.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import no.spinn.kit.testing.Tokens;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.Test;

/** Some paths accept larger bodies by configuration; see application.properties of the tests. */
@QuarkusTest
@WithInfrastructure
class BodyLimitTest {

    private static final int TEN_MEGABYTES = 10_000_000;
    private static final int THIRTY_MEGABYTES = 30_000_000;
    private static final String FILE = "/v1/things/one/file";

    @Test
    void takesALargerBodyWhereThatIsConfigured() throws IOException, InterruptedException {
        assertThat(put(HttpRequest.BodyPublishers.ofByteArray(new byte[TEN_MEGABYTES])))
                .isEqualTo("200 10000000");
        assertThat(put(ofUnknownLength(TEN_MEGABYTES))).isEqualTo("200 10000000");
    }

    @Test
    void refusesWhatIsTooLargeEvenThere() throws IOException, InterruptedException {
        assertThat(put(ofUnknownLength(THIRTY_MEGABYTES))).startsWith("413").contains("SPINN-KIT-0010");
    }

    @Test
    void refusesADeclaredLengthBeforeAnythingIsSent() throws IOException {
        assertThat(announce("PUT " + FILE, "Content-Length: " + THIRTY_MEGABYTES))
                .contains("413");
    }

    @Test
    void keepsToTheUsualLimitOnAPathThatOnlyLooksLarger() throws IOException {
        assertThat(announce("PUT /v1/things/./file", "Content-Length: " + TEN_MEGABYTES))
                .contains("413");
    }

    @Test
    void endsTheConnectionOfWhoNeverStops() throws IOException {
        byte[] chunk = ("100000\r\n" + " ".repeat(1 << 20) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        try (Socket socket = connect()) {
            OutputStream out = socket.getOutputStream();
            out.write(head("POST /v1/things", "Transfer-Encoding: chunked"));
            assertThatThrownBy(() -> {
                        for (int megabytes = 0; megabytes < 200; megabytes++) {
                            out.write(chunk);
                        }
                    })
                    .isInstanceOf(IOException.class);
        }
    }

    private static HttpRequest.BodyPublisher ofUnknownLength(int length) {
        return HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[length]));
    }

    private static String put(HttpRequest.BodyPublisher body) throws IOException, InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(RestAssured.baseURI + ":" + RestAssured.port + FILE))
                    .header("Authorization", "Bearer " + token())
                    .PUT(body)
                    .build();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.body();
        }
    }

    /** Sends the head of a request, and reads the status line of the response. */
    private static String announce(String operation, String length) throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(head(operation, length));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }

    private static Socket connect() throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout((int) Duration.ofSeconds(10).toMillis());
        return socket;
    }

    private static byte[] head(String operation, String length) {
        return """
                %s HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Idempotency-Key: endless\r
                Content-Type: application/json\r
                %s\r
                \r
                """.formatted(operation, token(), length).getBytes(StandardCharsets.US_ASCII);
    }

    private static String token() {
        return Tokens.of("958935420", "spinn:things.write");
    }
}
