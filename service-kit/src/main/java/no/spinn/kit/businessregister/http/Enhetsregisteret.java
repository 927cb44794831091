package no.spinn.kit.businessregister.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.spinn.kit.businessregister.BusinessRegisterSettings;
import no.spinn.kit.businessregister.RegisterAnswer;
import no.spinn.kit.businessregister.RegisterClient;
import no.spinn.kit.businessregister.RegisterUnavailable;
import org.jspecify.annotations.Nullable;

/** The open API of Enhetsregisteret, under the licence NLOD. It follows no redirects, since the address is set by an operator. */
@ApplicationScoped
class Enhetsregisteret implements RegisterClient {

    private static final String UNIT = "%s/enhetsregisteret/api/enheter/%s";
    private static final int NOT_MODIFIED = 304;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    /** A unit is about 4 kB. */
    private static final long LONGEST_ANSWER = 64 << 10;

    private final BusinessRegisterSettings settings;
    private final UnitReader reader;
    private final HttpClient http;

    Enhetsregisteret(BusinessRegisterSettings settings, ObjectMapper json) {
        this.settings = settings;
        this.reader = new UnitReader(json);
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
    public Reply ask(String number, @Nullable String tag) throws RegisterUnavailable {
        HttpResponse<byte[]> answer = send(request(number, tag));
        if (answer.statusCode() == NOT_MODIFIED && tag != null) {
            return new Reply.Unchanged();
        }
        return new Reply.Answered(
                read(number, answer), answer.headers().firstValue("ETag").orElse(null));
    }

    private RegisterAnswer read(String number, HttpResponse<byte[]> answer) throws RegisterUnavailable {
        return switch (answer.statusCode()) {
            case 200 -> reader.read(number, answer.body());
            case NOT_FOUND -> new RegisterAnswer.Unknown();
            case GONE -> new RegisterAnswer.Removed(null, null);
            default ->
                throw RegisterUnavailable.down(
                        "%s answered %d".formatted(answer.uri(), answer.statusCode()), retryAfter(answer));
        };
    }

    private HttpRequest request(String number, @Nullable String tag) {
        String base = settings.url().orElseThrow().toString().replaceFirst("/+$", "");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(UNIT.formatted(base, number)))
                .timeout(settings.timeout())
                .header("Accept", "application/json")
                .header("User-Agent", "Spinn");
        if (tag != null) {
            request.header("If-None-Match", tag);
        }
        return request.build();
    }

    // The timeout of the request ends with the headers; this one has the body, too.
    private HttpResponse<byte[]> send(HttpRequest request) throws RegisterUnavailable {
        CompletableFuture<HttpResponse<byte[]>> answer =
                http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST_ANSWER));
        try {
            return answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw RegisterUnavailable.down("%s cannot be reached or read: %s".formatted(request.uri(), e.getCause()));
        } catch (TimeoutException e) {
            throw RegisterUnavailable.down("%s did not answer within %s".formatted(request.uri(), settings.timeout()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RegisterUnavailable.down("the service stops");
        } finally {
            answer.cancel(true);
        }
    }

    private static Duration retryAfter(HttpResponse<byte[]> answer) {
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
