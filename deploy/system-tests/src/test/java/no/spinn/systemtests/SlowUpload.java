package no.spinn.systemtests;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;

/** A file whose second half is sent when the test says so, over a socket of its own: no client decides when bytes leave. */
final class SlowUpload implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String FIRST_HALF = "The first half, ";
    private static final String SECOND_HALF = "and the second.";

    private final Socket socket;

    SlowUpload(URI attachment, String token) throws IOException {
        socket = new Socket(attachment.getHost(), attachment.getPort());
        socket.setSoTimeout((int) PATIENCE.toMillis());
        send("""
                PUT %s HTTP/1.1\r
                Host: %s\r
                Authorization: Bearer %s\r
                Content-Type: text/plain\r
                Content-Length: %d\r
                \r
                %s""".formatted(
                        attachment.getPath(),
                        attachment.getAuthority(),
                        token,
                        FIRST_HALF.length() + SECOND_HALF.length(),
                        FIRST_HALF));
    }

    /** Sends the rest, and returns the status line of the response. */
    String finish() throws IOException {
        send(SECOND_HALF);
        String status = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8)).readLine();
        return status == null ? "the connection was closed" : status;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(UTF_8));
        socket.getOutputStream().flush();
    }
}
