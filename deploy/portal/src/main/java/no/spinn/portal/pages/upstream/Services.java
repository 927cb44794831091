package no.spinn.portal.pages.upstream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.impl.VertxInternal;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import no.spinn.portal.gateway.GatewaySettings;
import no.spinn.portal.pages.page.Visitor;
import no.spinn.portal.replica.Replicas;
import no.spinn.portal.route.Service;
import org.jspecify.annotations.Nullable;

/** Asks the services what anybody may ask them, without a token, as a front end of somebody else does. */
@Singleton
public class Services {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int FAULTS = 500;

    private final Map<Service, Replicas> replicas = new EnumMap<>(Service.class);
    private final Context context;
    private final ObjectMapper json;
    private final long patienceMillis;

    Services(Vertx vertx, GatewaySettings gateway, PagesSettings settings, ObjectMapper json) {
        this.context = ((VertxInternal) vertx).createEventLoopContext();
        this.json = json;
        this.patienceMillis = settings.patience().toMillis();
        for (Service service : Service.values()) {
            replicas.put(service, new Replicas(vertx, GatewaySettings.replicas(gateway, service)));
        }
    }

    /** Sends a GET, and answers later with the body as this type. */
    public <T> Answer<T> get(Service service, String uri, Visitor visitor, Class<T> type) {
        return new Answer<>(
                service, ask(service, HttpMethod.GET, uri, visitor, null), patience(), body -> read(body, type));
    }

    /** Sends a POST, and answers later with the body as this type. */
    public <T> Answer<T> post(Service service, String uri, Visitor visitor, Object body, Class<T> type) {
        Future<Buffer> sent = ask(service, HttpMethod.POST, uri, visitor, write(body));
        return new Answer<>(service, sent, patience(), answer -> read(answer, type));
    }

    @PreDestroy
    void close() {
        replicas.values().forEach(Replicas::close);
    }

    private Duration patience() {
        return Duration.ofMillis(patienceMillis);
    }

    private Future<Buffer> ask(Service service, HttpMethod method, String uri, Visitor visitor, @Nullable Buffer body) {
        Promise<Buffer> answer = Promise.promise();
        // On one event loop, so that no part of a body arrives before somebody waits for it.
        context.runOnContext(go -> Objects.requireNonNull(replicas.get(service))
                .connect()
                .compose(request -> send(request.setMethod(method).setURI(uri), visitor, body))
                .compose(response -> receive(service, response))
                .onComplete(answer));
        return answer.future();
    }

    private Future<HttpClientResponse> send(HttpClientRequest request, Visitor visitor, @Nullable Buffer body) {
        request.setTimeout(patienceMillis)
                .putHeader("Accept", "application/json")
                .putHeader("Accept-Language", visitor.language().code())
                .putHeader("X-Forwarded-For", visitor.address());
        return body == null
                ? request.send()
                : request.putHeader("Content-Type", "application/json").send(body);
    }

    private static Future<Buffer> receive(Service service, HttpClientResponse response) {
        int status = response.statusCode();
        if (status == OK) {
            return response.body();
        }
        return response.body().compose(ignored -> Future.failedFuture(refusal(service, status)));
    }

    private static RuntimeException refusal(Service service, int status) {
        if (status == NOT_FOUND) {
            return new NotThereException();
        }
        boolean away = status >= FAULTS || status == TOO_MANY_REQUESTS;
        return away
                ? new ServiceAwayException(service, status)
                : new MalformedAddressException("%s-service answers %d".formatted(service.word(), status));
    }

    private <T> T read(Buffer body, Class<T> type) {
        try {
            return json.readValue(body.getBytes(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Buffer write(Object body) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
