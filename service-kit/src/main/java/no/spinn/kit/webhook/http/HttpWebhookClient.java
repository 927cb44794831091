package no.spinn.kit.webhook.http;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.spinn.kit.webhook.AddressResolver;
import no.spinn.kit.webhook.Answer;
import no.spinn.kit.webhook.Delivery;
import no.spinn.kit.webhook.Message;
import no.spinn.kit.webhook.ResolvedAddress;
import no.spinn.kit.webhook.UnreachableAddress;
import no.spinn.kit.webhook.Webhook;
import no.spinn.kit.webhook.WebhookClient;
import no.spinn.kit.webhook.WebhookSettings;

/**
 * Posts messages with the client of Vert.x. It connects to the very IP address that was checked, so that a later DNS answer
 * cannot redirect it to a private network. It follows no redirects and reads the beginning of the answer only.
 */
@ApplicationScoped
class HttpWebhookClient implements WebhookClient {

    private static final int GONE = 410;

    private final Vertx vertx;
    private final HttpClient http;
    private final AddressResolver addresses;
    private final Signature signature;
    private final WebhookSettings settings;

    HttpWebhookClient(Vertx vertx, AddressResolver addresses, Signature signature, WebhookSettings settings) {
        this.vertx = vertx;
        this.addresses = addresses;
        this.signature = signature;
        this.settings = settings;
        this.http = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(Math.toIntExact(settings.timeout().toMillis()))
                .setKeepAlive(false)
                .setMaxPoolSize(100));
    }

    @Override
    public Delivery send(Message message, Webhook webhook) throws InterruptedException {
        Instant begin = Instant.now();
        try {
            Answer answer = answer(message, webhook, addresses.resolve(webhook.url()));
            return answered(answer, since(begin));
        } catch (UnreachableAddress e) {
            return Delivery.failed(String.valueOf(e.getMessage()), since(begin));
        } catch (TimeoutException e) {
            return Delivery.failed(timedOut(), since(begin));
        } catch (ExecutionException e) {
            // The client often notices the timeout first.
            String outcome =
                    e.getCause() instanceof TimeoutException ? timedOut() : "cannot be reached: " + e.getCause();
            return Delivery.failed(outcome, since(begin));
        } catch (RuntimeException e) {
            // Whatever an address or an answer provokes counts against its webhook, which is disabled like any other.
            return Delivery.failed("cannot be sent: " + e, since(begin));
        }
    }

    private static Duration since(Instant begin) {
        return Duration.between(begin, Instant.now());
    }

    private static Delivery answered(Answer answer, Duration took) {
        int status = answer.status();
        boolean accepted = status / 100 == 2;
        String redirect = status / 100 == 3 ? ", and redirects are not followed" : "";
        return new Delivery(accepted, status == GONE, "answered " + status + redirect, answer, took);
    }

    private String timedOut() {
        return "did not answer within %d s".formatted(settings.timeout().toSeconds());
    }

    private Answer answer(Message message, Webhook webhook, ResolvedAddress address)
            throws InterruptedException, ExecutionException, TimeoutException {
        Future<Answer> answer = http.request(options(address)).compose(request -> {
            signature.headers(message, webhook, Instant.now()).forEach(request::putHeader);
            request.putHeader("content-type", "application/json");
            request.putHeader("user-agent", "Spinn");
            return request.send(message.body()).compose(response -> new AnswerReader(vertx, request, response).read());
        });
        return answer.toCompletionStage()
                .toCompletableFuture()
                .get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
    }

    private RequestOptions options(ResolvedAddress address) {
        URI url = address.url();
        String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address.ip(), address.port())))
                .setHost(url.getHost())
                .setPort(address.port())
                .setSsl(address.isSecure())
                .setURI(url.getRawQuery() == null ? path : path + "?" + url.getRawQuery())
                .setTimeout(settings.timeout().toMillis());
    }

    @PreDestroy
    void close() {
        http.close();
    }
}
