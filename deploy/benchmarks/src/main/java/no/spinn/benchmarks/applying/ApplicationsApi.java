package no.spinn.benchmarks.applying;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import no.spinn.local.LocalSettings;
import no.spinn.local.Service;
import no.spinn.local.TokenClient;

/** One replica of applications-service over HTTP. */
public final class ApplicationsApi implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Set<Integer> COME_BACK = Set.of(429, 503);
    private static final String SCOPES = "spinn:applications spinn:applications.write";

    private final URI address;
    private final TokenClient tokens;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();

    private ApplicationsApi(URI address, TokenClient tokens) {
        this.address = address;
        this.tokens = tokens;
    }

    /** The replica that the suite started with. */
    public static ApplicationsApi of(LocalSettings settings) {
        return at(settings.address(Service.APPLICATIONS), settings);
    }

    /** Any replica. */
    public static ApplicationsApi at(URI address, LocalSettings settings) {
        return new ApplicationsApi(address, new TokenClient(settings));
    }

    public String token(String organisation) throws IOException, InterruptedException {
        return tokens.request(organisation, SCOPES, null);
    }

    /** Writes a complete draft, for a call that needs facts and has no form. */
    public Draft draft(String call, String token) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                act("/v1/applications", token, UUID.randomUUID())
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("""
                                {"callId":"%s","title":"Tryggere skolevei","facts":{"organisation.sector":"municipality",
                                 "project.userDriven":true,"project.themes":["education","mobility"],"project.stakeholderGroups":3}}""".formatted(call)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        require(answer, 201);
        return new Draft(
                read(answer).path("id").asText(),
                answer.headers().firstValue("ETag").orElseThrow(),
                token);
    }

    /** Submits a draft, and retries where the service asks for that; returns the receipt. */
    public JsonNode submit(Draft draft) throws IOException, InterruptedException {
        UUID key = UUID.randomUUID();
        HttpResponse<String> answer = submit(draft, key);
        Instant deadline = Instant.now().plus(PATIENCE);
        while (isPutOff(answer) && Instant.now().isBefore(deadline)) {
            answer = submit(draft, key);
        }
        require(answer, 201);
        return read(answer);
    }

    /** Whether the service asks to retry later; if so, waits until then. */
    public static boolean isPutOff(HttpResponse<?> answer) throws InterruptedException {
        if (!COME_BACK.contains(answer.statusCode())) {
            return false;
        }
        Thread.sleep(Duration.ofSeconds(
                answer.headers().firstValueAsLong("Retry-After").orElse(1)));
        return true;
    }

    /** Returns the answer to a submission, whatever it is; the same key gets the same answer. */
    public HttpResponse<String> submit(Draft draft, UUID key) throws IOException, InterruptedException {
        return http.send(
                act("/v1/applications/%s/submission".formatted(draft.id()), draft.token(), key)
                        .header("If-Match", draft.tag())
                        .POST(BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    public JsonNode get(String path, String token) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request(path, token).build(), HttpResponse.BodyHandlers.ofString());
        require(answer, 200);
        return read(answer);
    }

    public JsonNode read(HttpResponse<String> answer) throws IOException {
        return json.readTree(answer.body());
    }

    @Override
    public void close() {
        http.close();
    }

    private HttpRequest.Builder act(String path, String token, UUID key) {
        return request(path, token).header("Idempotency-Key", key.toString());
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Bearer " + token);
    }

    private static void require(HttpResponse<String> answer, int expected) {
        if (answer.statusCode() != expected) {
            throw new IllegalStateException(
                    "%s answered %d: %s".formatted(answer.uri(), answer.statusCode(), answer.body()));
        }
    }
}
