package no.spinn.benchmarks.reads;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** What an address answers, to the byte. */
record Content(String type, String tag, byte[] body) {

    static Content of(URI address) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer =
                    http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException("%s answers %d".formatted(address, answer.statusCode()));
            }
            return new Content(
                    answer.headers().firstValue("Content-Type").orElseThrow(),
                    answer.headers().firstValue("ETag").orElseThrow(),
                    answer.body());
        }
    }
}
