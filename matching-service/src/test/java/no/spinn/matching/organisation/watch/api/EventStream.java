package no.spinn.matching.organisation.watch.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Iterator;
import java.util.stream.Stream;
import no.spinn.kit.testing.Tokens;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Reads server-sent events one by one. */
final class EventStream implements AutoCloseable {

    private final HttpClient http;
    private final Stream<String> lines;
    private final Iterator<String> next;

    private EventStream(HttpClient http, Stream<String> lines) {
        this.http = http;
        this.lines = lines;
        this.next = lines.iterator();
    }

    record Event(String id, String name, String data) {}

    static EventStream open(String watch, String organisation, @Nullable String lastEventId)
            throws IOException, InterruptedException {
        int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:%d/v1/watches/%s/matches/stream".formatted(port, watch)))
                .header("Authorization", "Bearer " + Tokens.of(organisation, "spinn:matching"));
        return open(request, lastEventId);
    }

    /** As a browser does, which sends no token. */
    static EventStream open(URI address, @Nullable String lastEventId) throws IOException, InterruptedException {
        return open(HttpRequest.newBuilder(address), lastEventId);
    }

    private static EventStream open(HttpRequest.Builder request, @Nullable String lastEventId)
            throws IOException, InterruptedException {
        request.header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        HttpClient http = HttpClient.newHttpClient();
        HttpResponse<Stream<String>> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofLines());
        if (answer.statusCode() != 200) {
            throw new IOException("no stream: " + answer.statusCode());
        }
        return new EventStream(http, answer.body());
    }

    /** The id with which the stream begins, before any event. */
    String firstId() {
        while (next.hasNext()) {
            String line = next.next();
            if (line.startsWith("id:")) {
                return line.substring(3).strip();
            }
        }
        throw new IllegalStateException("the stream has ended");
    }

    /** Waits for the next event. */
    Event next() {
        String id = "";
        String name = "";
        String data = "";
        while (next.hasNext()) {
            String line = next.next();
            if (line.startsWith("id:")) {
                id = line.substring(3).strip();
            } else if (line.startsWith("data:")) {
                data += line.substring(5).strip();
            } else if (line.startsWith("event:")) {
                name = line.substring(6).strip();
            } else if (line.isEmpty() && !data.isEmpty()) {
                return new Event(id, name, data);
            } else if (!line.isEmpty() && !line.startsWith(":")) {
                throw new IllegalStateException("not a line of an event stream: " + line);
            }
        }
        throw new IllegalStateException("the stream has ended");
    }

    @Override
    public void close() {
        http.shutdownNow();
        lines.close();
    }
}
