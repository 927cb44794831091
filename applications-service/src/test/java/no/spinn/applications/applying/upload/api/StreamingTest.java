package no.spinn.applications.applying.upload.api;

import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.spinn.applications.testdata.Files;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.HeldMemory;
import no.spinn.kit.testing.Tokens;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Uploads of large files, by slow clients and by clients that disconnect. */
@QuarkusTest
@WithInfrastructure
class StreamingTest {

    private static final int MEGABYTE = 1 << 20;
    private static final byte[] HEAD = Files.pdf("large");

    @Inject
    Neighbours neighbours;

    private String application;

    @BeforeEach
    void draft() {
        Vocabularies.publishTo(neighbours);
        application = OSLO.drafted(aCall().publishTo(neighbours));
    }

    @Test
    void returnsNinetyMegabytesUnchanged() throws IOException, InterruptedException {
        String hash = Files.sha256(noise(90));
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            // A body of unknown length.
            HttpResponse<String> put = client.send(
                    request("large.pdf")
                            .PUT(HttpRequest.BodyPublishers.ofInputStream(() -> noise(90)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(put.statusCode()).isEqualTo(201);
            assertThat(put.body()).contains(hash);
            HttpResponse<InputStream> got =
                    client.send(request("large.pdf/content").build(), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream bytes = got.body()) {
                assertThat(Files.sha256(bytes)).isEqualTo(hash);
            }
        }
    }

    @Test
    void refusesMoreThanAHundredMegabytesBeforeTheUpload() throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(head("large.pdf", "Content-Length: " + (100 * MEGABYTE + 1)));
            byte[] answer = new byte[4_000];
            int length = socket.getInputStream().read(answer);
            assertThat(new String(answer, 0, length, StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 413")
                    .contains("application/problem+json");
        }
    }

    @Test
    void refusesBeforeTheUploadWhateverItWouldRefuseAfterIt() throws IOException {
        OSLO.attach(application, "plan.pdf", HEAD);
        try (Socket socket = connect()) {
            socket.getOutputStream().write(head("plan.pdf", "Expect: 100-continue\r\nContent-Length: " + MEGABYTE));
            assertThat(firstLine(socket)).contains("428");
        }
        try (Socket socket = connect()) {
            socket.getOutputStream().write(head("other.pdf", "Expect: 100-continue\r\nContent-Length: " + MEGABYTE));
            assertThat(firstLine(socket)).contains("100");
        }
    }

    @Test
    void storesNothingOfAnInterruptedUpload() throws IOException {
        for (String length : List.of("Content-Length: 5000000", "Transfer-Encoding: chunked")) {
            try (Socket socket = connect()) {
                socket.getOutputStream().write(head("half.pdf", length));
                socket.getOutputStream().write("f4240\r\n".getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().write(new byte[1_000_000]);
            }
        }
        // A free name needs no If-Match.
        OSLO.request().get(application + "/attachments").then().body("items", empty());
        OSLO.attach(application, "half.pdf", HEAD).then().statusCode(201);
    }

    @Test
    void refusesAnUploadWhenTheApplicationIsSubmittedMeanwhile() throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(head("late.pdf", "Content-Length: " + HEAD.length));
            socket.getOutputStream().write(HEAD, 0, 10);
            OSLO.submit(application).then().statusCode(201);
            socket.getOutputStream().write(HEAD, 10, HEAD.length - 10);
            assertThat(firstLine(socket)).contains("409");
        }
        OSLO.request().get(application + "/attachments").then().body("items", empty());
    }

    /**
     * Many clients send nearly all of a large file and then wait. The service holds a small part of the files in memory. The clients
     * are more than its database connections, and it still answers other requests.
     */
    @Test
    void holdsNoMemoryOrConnectionsForSlowClients() throws IOException {
        int senders = 21;
        int megabytes = 12;
        List<Socket> sockets = new ArrayList<>();
        long before = HeldMemory.bytes();
        try {
            byte[] part = new byte[MEGABYTE];
            for (int i = 0; i < senders; i++) {
                Socket socket = connect();
                sockets.add(socket);
                OutputStream out = socket.getOutputStream();
                out.write(head(i + ".pdf", "Content-Length: " + (megabytes * MEGABYTE + 1)));
                // The service has read everything that is written here, except the few megabytes that fit into the
                // buffers between.
                for (int sent = 0; sent < megabytes; sent++) {
                    out.write(part);
                }
            }
            assertThat(HeldMemory.bytes() - before)
                    .as("more bytes in memory, of %d that were sent", senders * megabytes * MEGABYTE)
                    .isLessThan(senders * megabytes * MEGABYTE / 4);
            OSLO.attach(application, "in-between.pdf", HEAD).then().statusCode(201);
            OSLO.request()
                    .get(application + "/attachments/in-between.pdf/content")
                    .then()
                    .statusCode(200);
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
        // No file was complete, and the space on the disk is free again.
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> OSLO.attach(application, "after.pdf", HEAD).then().statusCode(201));
        assertThat(OSLO.request().get(application + "/attachments").<List<String>>path("items.name"))
                .containsExactly("in-between.pdf", "after.pdf");
    }

    @Test
    void makesAnInterruptedDownloadNoticeable() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                Socket socket = new Socket()) {
            client.send(
                    request("large.pdf")
                            .PUT(HttpRequest.BodyPublishers.ofInputStream(() -> noise(60)))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            socket.setReceiveBufferSize(MEGABYTE);
            socket.setSoTimeout((int) Duration.ofSeconds(20).toMillis());
            socket.connect(new InetSocketAddress("localhost", RestAssured.port));
            socket.getOutputStream().write("""
                    GET %s/attachments/large.pdf/content HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    \r
                    """.formatted(application, token()).getBytes(StandardCharsets.US_ASCII));
            assertThat(firstLine(socket)).contains("200");

            OSLO.request()
                    .header("If-Match", "*")
                    .delete(application + "/attachments/large.pdf")
                    .then()
                    .statusCode(204);

            // The connection ends long before the announced length.
            assertThat(socket.getInputStream().transferTo(OutputStream.nullOutputStream()))
                    .isLessThan(50L * MEGABYTE);
        }
    }

    /** The bytes are the same each time, and cannot be compressed. */
    private static InputStream noise(int megabytes) {
        return new SequenceInputStream(new ByteArrayInputStream(HEAD), new Noise(megabytes * (long) MEGABYTE));
    }

    private HttpRequest.Builder request(String name) {
        return HttpRequest.newBuilder(URI.create(
                        "http://localhost:%d%s/attachments/%s".formatted(RestAssured.port, application, name)))
                .header("Authorization", "Bearer " + token());
    }

    private byte[] head(String name, String length) {
        return """
                PUT %s/attachments/%s HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                %s\r
                \r
                """.formatted(application, name, token(), length).getBytes(StandardCharsets.US_ASCII);
    }

    private static Socket connect() throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout((int) Duration.ofSeconds(20).toMillis());
        return socket;
    }

    private static String firstLine(Socket socket) throws IOException {
        StringBuilder line = new StringBuilder();
        int next;
        while ((next = socket.getInputStream().read()) >= 0 && next != '\n') {
            line.append((char) next);
        }
        return line.toString();
    }

    private static String token() {
        return Tokens.of(OSLO.organisationNumber(), "spinn:applications spinn:applications.write");
    }

    private static final class Noise extends InputStream {

        private final Random random = new Random(7);
        private long rest;

        Noise(long length) {
            rest = length;
        }

        @Override
        public int read() {
            rest--;
            return rest < 0 ? -1 : random.nextInt(256);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (rest <= 0) {
                return -1;
            }
            byte[] part = new byte[(int) Math.min(length, rest)];
            random.nextBytes(part);
            System.arraycopy(part, 0, bytes, offset, part.length);
            rest -= part.length;
            return part.length;
        }
    }
}
