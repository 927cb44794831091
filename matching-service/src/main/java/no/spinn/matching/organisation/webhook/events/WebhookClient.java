package no.spinn.matching.organisation.webhook.events;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.spinn.matching.organisation.webhook.Message;
import no.spinn.matching.organisation.webhook.Targets;
import no.spinn.matching.organisation.webhook.Targets.Target;
import no.spinn.matching.organisation.webhook.Targets.Unreachable;
import no.spinn.matching.organisation.webhook.Webhook;
import no.spinn.matching.organisation.webhook.WebhookSettings;

/**
 * Posts a message. It talks to the very machine that was found to be on the internet, whatever the name may mean a moment later,
 * follows no redirect, and reads nothing but the status.
 */
@ApplicationScoped
class WebhookClient {

    private static final int GONE = 410;
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private final HttpClient http;
    private final Targets targets;
    private final WebhookSettings settings;
    private final Clock clock = Clock.systemUTC();

    WebhookClient(Vertx vertx, Targets targets, WebhookSettings settings) {
        this.targets = targets;
        this.settings = settings;
        this.http = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(Math.toIntExact(settings.timeout().toMillis()))
                .setKeepAlive(false)
                .setMaxPoolSize(100));
    }

    /**
     * What came of an attempt.
     *
     * @param words a status, or why there was none
     * @param gone whether the receiver says that it will never take messages again
     */
    record Result(boolean delivered, boolean gone, String words) {

        private static Result of(int status) {
            boolean delivered = status / 100 == 2;
            String redirect = status / 100 == 3 ? ", and redirects are not followed" : "";
            return new Result(delivered, status == GONE, "answered " + status + redirect);
        }

        private static Result failed(String words) {
            return new Result(false, false, words);
        }
    }

    Result send(Message message, Webhook webhook) throws InterruptedException {
        try {
            return Result.of(status(message, webhook, targets.find(webhook.url())));
        } catch (Unreachable e) {
            return Result.failed(String.valueOf(e.getMessage()));
        } catch (TimeoutException e) {
            return silent();
        } catch (ExecutionException e) {
            // The client's own clock is often the first to say so.
            return e.getCause() instanceof TimeoutException
                    ? silent()
                    : Result.failed("cannot be talked to: " + e.getCause());
        }
    }

    private Result silent() {
        return Result.failed(
                "did not answer within %d s".formatted(settings.timeout().toSeconds()));
    }

    private int status(Message message, Webhook webhook, Target target)
            throws InterruptedException, ExecutionException, TimeoutException {
        Future<Integer> status = http.request(options(target)).compose(request -> {
            Signature.headers(message, webhook, clock.instant()).forEach(request::putHeader);
            request.putHeader("content-type", "application/json");
            request.putHeader("user-agent", "Spinn");
            return request.send(message.body()).map(response -> hangUp(request, response));
        });
        return status.toCompletionStage()
                .toCompletableFuture()
                .get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
    }

    // A body may be of any length, and says nothing to us.
    private static int hangUp(HttpClientRequest request, HttpClientResponse response) {
        request.connection().close();
        return response.statusCode();
    }

    private RequestOptions options(Target target) {
        URI url = target.url();
        boolean secure = url.getScheme().equals("https");
        int port = url.getPort() >= 0 ? url.getPort() : secure ? HTTPS : HTTP;
        String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(target.machine(), port)))
                .setHost(url.getHost())
                .setPort(port)
                .setSsl(secure)
                .setURI(url.getRawQuery() == null ? path : path + "?" + url.getRawQuery())
                .setTimeout(settings.timeout().toMillis());
    }

    @PreDestroy
    void close() {
        http.close();
    }
}
