package no.spinn.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.StreamSupport;

/**
 * Waits until matching-service has every fact and every open call. At the first start, the services are ready before the events of the
 * catalogue have reached them, and the suite must be complete when the launcher reports it as ready.
 */
final class CatalogueSync {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final LocalSettings settings;
    private final HttpClient http;
    private final ObjectMapper json = new ObjectMapper();

    CatalogueSync(LocalSettings settings, HttpClient http) {
        this.settings = settings;
        this.http = http;
    }

    void await() throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(TIMEOUT);
        while (!isCompleteInTime()) {
            if (Instant.now().isAfter(deadline)) {
                throw new LauncherException(
                        "The catalogue has not reached matching-service after %d s; see the logs in %s."
                                .formatted(TIMEOUT.toSeconds(), settings.home().resolve("log")));
            }
            Thread.sleep(PAUSE);
        }
    }

    /** On a busy machine the first answers of a service can take longer than a request waits. */
    private boolean isCompleteInTime() throws IOException, InterruptedException {
        try {
            return isComplete();
        } catch (HttpTimeoutException busy) {
            return false;
        }
    }

    private boolean isComplete() throws IOException, InterruptedException {
        JsonNode due = ask(request(Service.INSTRUMENTS, "/v1/calls?state=scheduled&limit=200"));
        if (due.findValuesAsText("opensAt").stream()
                .map(Instant::parse)
                .anyMatch(opening -> !opening.isAfter(Instant.now()))) {
            return false;
        }
        JsonNode open = ask(request(Service.INSTRUMENTS, "/v1/calls?state=open&limit=200"));
        return count(open) == count(match(json.createObjectNode())) && knowsFacts();
    }

    /** Facts and calls are on different topics, so calls can be first. Whether the values fit does not matter. */
    private boolean knowsFacts() throws IOException, InterruptedException {
        ObjectNode facts = json.createObjectNode();
        ask(request(Service.INSTRUMENTS, "/v1/facts?limit=200"))
                .findValuesAsText("id")
                .forEach(fact -> facts.put(fact, true));
        return !facts.isEmpty() && !match(facts).findValuesAsText("code").contains("unknown_fact");
    }

    private JsonNode match(ObjectNode facts) throws IOException, InterruptedException {
        return ask(request(Service.MATCHING, "/v1/matches?limit=200")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        json.createObjectNode().set("facts", facts).toString())));
    }

    private HttpRequest.Builder request(Service service, String path) {
        return HttpRequest.newBuilder(URI.create(settings.address(service) + path))
                .timeout(Duration.ofSeconds(5));
    }

    private JsonNode ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        return json.readTree(
                http.send(request.build(), HttpResponse.BodyHandlers.ofString()).body());
    }

    private static long count(JsonNode page) {
        return StreamSupport.stream(page.path("items").spliterator(), false).count();
    }
}
