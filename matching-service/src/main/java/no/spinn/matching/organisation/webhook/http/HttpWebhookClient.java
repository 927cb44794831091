package no.spinn.matching.organisation.webhook.http;

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
import no.spinn.matching.organisation.webhook.AddressResolver;
import no.spinn.matching.organisation.webhook.Delivery;
import no.spinn.matching.organisation.webhook.Message;
import no.spinn.matching.organisation.webhook.ResolvedAddress;
import no.spinn.matching.organisation.webhook.UnreachableAddress;
import no.spinn.matching.organisation.webhook.Webhook;
import no.spinn.matching.organisation.webhook.WebhookClient;
import no.spinn.matching.organisation.webhook.WebhookSettings;

/**
 * Posts messages with the client of Vert.x. It connects to the very IP address that was checked, so that a later DNS answer
 * cannot redirect it to a private network. It follows no redirects and reads nothing but the status.
 */
@ApplicationScoped
class HttpWebhookClient implements WebhookClient {

    private static final int GONE = 410;
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private final HttpClient http;
    private final AddressResolver addresses;
    private final WebhookSettings settings;
    private final Clock clock;

    HttpWebhookClient(Vertx vertx, AddressResolver addresses, WebhookSettings settings, Clock clock) {
        this.addresses = addresses;
        this.settings = settings;
        this.clock = clock;
        this.http = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(Math.toIntExact(settings.timeout().toMillis()))
                .setKeepAlive(false)
                .setMaxPoolSize(100));
    }

    @Override
    public Delivery send(Message message, Webhook webhook) throws InterruptedException {
        try {
            return answered(status(message, webhook, addresses.resolve(webhook.url())));
        } catch (UnreachableAddress e) {
            return Delivery.failed(String.valueOf(e.getMessage()));
        } catch (TimeoutException e) {
            return timedOut();
        } catch (ExecutionException e) {
            // The client often notices the timeout first.
            return e.getCause() instanceof TimeoutException
                    ? timedOut()
                    : Delivery.failed("cannot be reached: " + e.getCause());
        }
    }

    private static Delivery answered(int status) {
        boolean accepted = status / 100 == 2;
        String redirect = status / 100 == 3 ? ", and redirects are not followed" : "";
        return new Delivery(accepted, status == GONE, "answered " + status + redirect);
    }

    private Delivery timedOut() {
        return Delivery.failed(
                "did not answer within %d s".formatted(settings.timeout().toSeconds()));
    }

    private int status(Message message, Webhook webhook, ResolvedAddress address)
            throws InterruptedException, ExecutionException, TimeoutException {
        Future<Integer> status = http.request(options(address)).compose(request -> {
            Signature.headers(message, webhook, clock.instant()).forEach(request::putHeader);
            request.putHeader("content-type", "application/json");
            request.putHeader("user-agent", "Spinn");
            return request.send(message.body()).map(response -> disconnect(request, response));
        });
        return status.toCompletionStage()
                .toCompletableFuture()
                .get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
    }

    // The body is of no use here, and may be of any length.
    private static int disconnect(HttpClientRequest request, HttpClientResponse response) {
        request.connection().close();
        return response.statusCode();
    }

    private RequestOptions options(ResolvedAddress address) {
        URI url = address.url();
        boolean secure = url.getScheme().equals("https");
        int port = url.getPort() >= 0 ? url.getPort() : secure ? HTTPS : HTTP;
        String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address.ip(), port)))
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
