package no.spinn.benchmarks.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.spinn.local.Service;
import no.spinn.local.ServiceProcess;
import no.spinn.local.Suite;
import no.spinn.local.TokenClient;

/** instruments-service over HTTP, with all replicas in rotation, as behind a load balancer. */
public final class InstrumentsApi implements AutoCloseable {

    private static final String SCOPES = "spinn:instruments.write spinn:calls.write";

    private final List<URI> replicas;
    private final TokenClient tokens;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final AtomicInteger turn = new AtomicInteger();

    private InstrumentsApi(List<URI> replicas, TokenClient tokens) {
        this.replicas = replicas;
        this.tokens = tokens;
    }

    /** A client of the current replicas. */
    public static InstrumentsApi of(Suite suite) {
        return new InstrumentsApi(
                suite.replicas(Service.INSTRUMENTS).stream()
                        .map(ServiceProcess::address)
                        .toList(),
                new TokenClient(suite.settings()));
    }

    /** A created or changed resource. */
    record Answer(String id, String tag) {}

    /** A provider with its token. */
    public Author author(String organisation) throws IOException, InterruptedException {
        return new Author(this, tokens.request(organisation, SCOPES, null));
    }

    public JsonNode get(String path) throws IOException, InterruptedException {
        return json.readTree(send(request(path), 200).body());
    }

    Answer create(String path, String token, JsonNode body) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(
                act(path, token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json.writeValueAsString(body))),
                201);
        return new Answer(
                json.readTree(answer.body()).path("id").asText(),
                answer.headers().firstValue("ETag").orElseThrow());
    }

    void act(String path, String token, String tag) throws IOException, InterruptedException {
        send(act(path, token).header("If-Match", tag).POST(BodyPublishers.noBody()), 200);
    }

    @Override
    public void close() {
        http.close();
    }

    private HttpRequest.Builder act(String path, String token) {
        return request(path)
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private HttpRequest.Builder request(String path) {
        URI replica = replicas.get(Math.floorMod(turn.getAndIncrement(), replicas.size()));
        return HttpRequest.newBuilder(URI.create(replica + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request, int expected)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
            throw new IllegalStateException(
                    "%s answered %d: %s".formatted(answer.uri(), answer.statusCode(), answer.body()));
        }
        return answer;
    }
}
