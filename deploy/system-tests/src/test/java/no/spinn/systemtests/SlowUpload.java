package no.spinn.systemtests;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A file whose second half is sent when the test says so. */
final class SlowUpload implements AutoCloseable {

    private static final int PATIENCE = 30;

    /** An upgrade to HTTP/2 would let the service see the request only when its body is complete. */
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final PipedOutputStream body = new PipedOutputStream();
    private final CompletableFuture<HttpResponse<String>> response;

    SlowUpload(URI attachment, String token) throws IOException {
        PipedInputStream sent = new PipedInputStream(body);
        response = http.sendAsync(
                HttpRequest.newBuilder(attachment)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "text/plain")
                        .PUT(HttpRequest.BodyPublishers.ofInputStream(() -> sent))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        send("The first half, ");
    }

    /** Sends the rest. */
    HttpResponse<String> finish() throws IOException, InterruptedException, ExecutionException, TimeoutException {
        send("and the second.");
        body.close();
        return response.get(PATIENCE, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private void send(String text) throws IOException {
        body.write(text.getBytes(StandardCharsets.UTF_8));
        body.flush();
    }
}
