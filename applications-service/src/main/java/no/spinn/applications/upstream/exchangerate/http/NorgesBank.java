package no.spinn.applications.upstream.exchangerate.http;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.spinn.applications.upstream.exchangerate.CentralBank;
import no.spinn.applications.upstream.exchangerate.ExchangeRate;
import no.spinn.applications.upstream.exchangerate.ExchangeRateSettings;

/**
 * The data API of Norges Bank (SDMX 2.1 over REST). One question has the spot rates of all currencies on banking days against
 * kroner. Without observations the API answers 404.
 */
@ApplicationScoped
class NorgesBank implements CentralBank {

    private static final String QUESTION = "%s/data/EXR/B..NOK.SP?format=csv&startPeriod=%s&endPeriod=%s&locale=en";
    private static final int NO_OBSERVATIONS = 404;
    /** Some forty currencies on ten days are less than 100 kB. */
    private static final long LONGEST_ANSWER = 1 << 20;

    private final ExchangeRateSettings settings;
    private final HttpClient http;

    NorgesBank(ExchangeRateSettings settings) {
        this.settings = settings;
        this.http = HttpClient.newBuilder()
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public boolean isConfigured() {
        return settings.url().isPresent();
    }

    @Override
    public List<ExchangeRate> published(LocalDate from, LocalDate until) throws Unavailable {
        URI question = URI.create(QUESTION.formatted(settings.url().orElseThrow(), from, until));
        HttpResponse<String> answer = answer(HttpRequest.newBuilder(question)
                .timeout(settings.timeout())
                .header("Accept", "text/csv, application/vnd.sdmx.data+csv")
                .build());
        return switch (answer.statusCode()) {
            case 200 -> read(answer.body());
            case NO_OBSERVATIONS -> List.of();
            default -> throw new Unavailable("it answered " + answer.statusCode(), retryAfter(answer));
        };
    }

    // The timeout of the request ends with the headers; this one has the body, too.
    private HttpResponse<String> answer(HttpRequest request) throws Unavailable {
        CompletableFuture<HttpResponse<String>> answer = http.sendAsync(
                request, BodyHandlers.limiting(BodyHandlers.ofString(StandardCharsets.UTF_8), LONGEST_ANSWER));
        try {
            return answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new Unavailable("it cannot be reached: " + e.getCause());
        } catch (TimeoutException e) {
            throw new Unavailable("it did not answer within " + settings.timeout());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("the service stops");
        } finally {
            answer.cancel(true);
        }
    }

    private static List<ExchangeRate> read(String table) throws Unavailable {
        try {
            return ObservationTable.read(table);
        } catch (IllegalArgumentException malformed) {
            throw new Unavailable("it answered something else than rates: " + malformed.getMessage());
        }
    }

    private static Duration retryAfter(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(Duration.ZERO);
    }

    @PreDestroy
    void close() {
        http.shutdownNow();
    }
}
