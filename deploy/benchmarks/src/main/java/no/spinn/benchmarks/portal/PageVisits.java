package no.spinn.benchmarks.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.HdrHistogram.Histogram;

/** One visitor, who keeps the connection. */
final class PageVisits implements AutoCloseable {

    private static final Pattern PART = Pattern.compile("(?<=\")/assets/[^\"]+(?=\")");
    private static final int OK = 200;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI portal;

    PageVisits(URI portal) {
        this.portal = portal;
    }

    /** Asks for these pages in turn for that long, and gives the nanoseconds until each began to arrive. */
    Histogram repeat(List<String> pages, Duration length) throws IOException, InterruptedException {
        Histogram nanoseconds = new Histogram(3);
        long end = System.nanoTime() + length.toNanos();
        do {
            for (String page : pages) {
                nanoseconds.recordValue(visit(page));
            }
        } while (System.nanoTime() < end);
        return nanoseconds;
    }

    private long visit(String page) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        HttpResponse<InputStream> answer = http.send(request(page), HttpResponse.BodyHandlers.ofInputStream());
        long began = System.nanoTime() - begin;
        try (InputStream body = answer.body()) {
            body.transferTo(OutputStream.nullOutputStream());
        }
        require(page, answer);
        return began;
    }

    /** A page with all that it names, as it is sent to who takes it compressed. */
    double kilobytes(String page) throws IOException, InterruptedException {
        byte[] body = body(page);
        long all = body.length;
        List<String> parts = PART.matcher(new String(body, StandardCharsets.UTF_8))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        for (String part : parts) {
            all += body(part).length;
        }
        return all / 1e3;
    }

    private byte[] body(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(request(path), HttpResponse.BodyHandlers.ofByteArray());
        require(path, answer);
        return answer.body();
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(portal + path))
                .header("Accept-Encoding", "gzip")
                .build();
    }

    private static void require(String path, HttpResponse<?> answer) {
        if (answer.statusCode() != OK) {
            throw new IllegalStateException("%s answers %d".formatted(path, answer.statusCode()));
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
