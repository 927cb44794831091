package no.spinn.kit.security.token;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import no.spinn.kit.security.TokenSettings;

/** Fetches the keys over HTTP. */
@Singleton
class IssuerClient implements KeySource {

    private static final int OK = 200;
    private static final long LONGEST_ANSWER = 256 << 10;

    private final TokenSettings settings;
    private final HttpRequest request;
    private final HttpClient http;

    IssuerClient(TokenSettings settings) {
        this.settings = settings;
        this.request = HttpRequest.newBuilder(settings.jwksUrl())
                .timeout(settings.timeout())
                .header("Accept", "application/json")
                .build();
        this.http = HttpClient.newBuilder()
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public CompletableFuture<String> fetch() {
        CompletableFuture<HttpResponse<String>> answer =
                http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofString(), LONGEST_ANSWER));
        // The timeout of a request would end with the headers; this one has the body, too.
        return answer.copy()
                .orTimeout(settings.timeout().toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((ignored, failure) -> answer.cancel(true))
                .thenApply(IssuerClient::body);
    }

    private static String body(HttpResponse<String> answer) {
        if (answer.statusCode() != OK) {
            throw new IllegalStateException("the issuer answered " + answer.statusCode());
        }
        return answer.body();
    }

    @PreDestroy
    void close() {
        http.shutdownNow();
    }
}
