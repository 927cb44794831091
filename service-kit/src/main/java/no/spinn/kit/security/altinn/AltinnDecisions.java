package no.spinn.kit.security.altinn;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import no.spinn.kit.security.AccessQuestion;
import no.spinn.kit.security.PolicyDecisionPoint;
import no.spinn.kit.security.SystemUserSettings;

/** Altinn's policy decision point, by the JSON profile of XACML 3.0. */
@ApplicationScoped
class AltinnDecisions implements PolicyDecisionPoint {

    private static final int OK = 200;
    private static final long LONGEST_ANSWER = 64 << 10;

    private final SystemUserSettings settings;
    private final ObjectMapper json;
    private final HttpClient http;

    AltinnDecisions(SystemUserSettings settings, ObjectMapper json) {
        this.settings = settings;
        this.json = json;
        this.http = HttpClient.newBuilder()
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public boolean isConfigured() {
        return settings.decisionPoint().isPresent();
    }

    /** Altinn knows Norwegian organisations only, so no other has delegated anything. */
    @Override
    public CompletableFuture<Boolean> permits(AccessQuestion question) {
        if (!question.organisation().isNorwegian()) {
            return CompletableFuture.completedFuture(false);
        }
        CompletableFuture<HttpResponse<byte[]>> answer =
                http.sendAsync(request(question), BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST_ANSWER));
        // The timeout of a request would end with the headers; this one has the body, too.
        return answer.copy()
                .orTimeout(settings.timeout().toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((ignored, failure) -> answer.cancel(true))
                .thenApply(this::isPermit);
    }

    private boolean isPermit(HttpResponse<byte[]> answer) {
        if (answer.statusCode() != OK) {
            throw new IllegalStateException("the decision point answered " + answer.statusCode());
        }
        try {
            return Xacml.isPermit(json.readTree(answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException("the decision point answered no JSON", e);
        }
    }

    private HttpRequest request(AccessQuestion question) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        settings.decisionPoint().orElseThrow())
                .timeout(settings.timeout())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        Xacml.question(question, settings.resource()).toString()));
        settings.subscriptionKey().ifPresent(key -> request.header("Ocp-Apim-Subscription-Key", key));
        settings.tokenFile().ifPresent(file -> request.header("Authorization", "Bearer " + read(file)));
        return request.build();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PreDestroy
    void close() {
        http.shutdownNow();
    }
}
