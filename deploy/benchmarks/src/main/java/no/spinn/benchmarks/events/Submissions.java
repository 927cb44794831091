package no.spinn.benchmarks.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import no.spinn.benchmarks.run.Crew;
import no.spinn.local.LocalSettings;
import no.spinn.local.Service;
import no.spinn.local.TokenClient;

/** Drafts of several municipalities, ready to be submitted one by one. */
final class Submissions implements AutoCloseable {

    /** Oslo, Bergen, Trondheim, Stavanger, Bærum, Kristiansand: no one of them meets its rate limit. */
    private static final String[] MUNICIPALITIES = {
        "958935420", "964338531", "942110464", "964965226", "935478715", "985713529"
    };

    private static final int AT_ONCE = 8;

    /** A draft, its version, and who may submit it. */
    private record Draft(String id, String tag, String token) {}

    private final URI applications;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final Queue<Draft> drafts = new ConcurrentLinkedQueue<>();
    private final AtomicInteger submitted = new AtomicInteger();

    private Submissions(URI applications) {
        this.applications = applications;
    }

    static Submissions prepare(LocalSettings settings, int count) throws IOException, InterruptedException {
        Submissions submissions =
                new Submissions(URI.create(settings.address(Service.APPLICATIONS) + "/v1/applications"));
        String call = submissions.openCall(settings);
        TokenClient tokens = new TokenClient(settings);
        Crew.of(AT_ONCE).work(count, number -> {
            String municipality = MUNICIPALITIES[number % MUNICIPALITIES.length];
            submissions.draft(call, tokens.request(municipality, "spinn:applications spinn:applications.write", null));
        });
        return submissions;
    }

    int submitted() {
        return submitted.get();
    }

    void submitNext() {
        Draft draft = drafts.remove();
        send(
                act("/" + draft.id() + "/submission", draft.token())
                        .header("If-Match", draft.tag())
                        .POST(HttpRequest.BodyPublishers.noBody()),
                201);
        submitted.incrementAndGet();
    }

    @Override
    public void close() {
        http.close();
    }

    private void draft(String call, String token) {
        HttpResponse<String> draft = send(
                act("", token)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("""
                                {"callId":"%s","title":"Tryggere skolevei","facts":{"organisation.sector":"municipality",
                                 "project.userDriven":true,"project.themes":["education","mobility"],"project.stakeholderGroups":3}}""".formatted(call))),
                201);
        String tag = draft.headers().firstValue("ETag").orElseThrow();
        drafts.add(new Draft(read(draft).path("id").asText(), tag, token));
    }

    /** The newest open call: the one of the demo, which asks for facts and has no form. */
    private String openCall(LocalSettings settings) {
        URI calls = URI.create(settings.address(Service.INSTRUMENTS) + "/v1/calls?status=open&limit=200");
        JsonNode open = read(send(HttpRequest.newBuilder(calls), 200)).path("items");
        return open.path(open.size() - 1).path("id").asText();
    }

    private HttpRequest.Builder act(String path, String token) {
        return HttpRequest.newBuilder(URI.create(applications + path))
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private HttpResponse<String> send(HttpRequest.Builder request, int expected) {
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != expected) {
                throw new IllegalStateException("%d: %s".formatted(answer.statusCode(), answer.body()));
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode read(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
