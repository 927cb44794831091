package no.spinn.portal.replica;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.time.Duration;
import java.util.List;

/** Asks replicas again and again whether they are ready, on connections of its own. */
final class ReadinessChecks implements AutoCloseable {

    private static final String READINESS = "/q/health/ready";
    private static final int OK = 200;
    private static final long PATIENCE_MILLIS = 2_000;

    private final Vertx vertx;
    private final HttpClient client;
    private final long timer;

    ReadinessChecks(Vertx vertx, Duration pause, List<Replica> replicas) {
        this.vertx = vertx;
        this.client = vertx.createHttpClient();
        this.timer = vertx.setPeriodic(0, pause.toMillis(), turn -> replicas.forEach(this::check));
    }

    @Override
    public void close() {
        vertx.cancelTimer(timer);
    }

    private void check(Replica replica) {
        RequestOptions question =
                replica.request().setMethod(HttpMethod.GET).setURI(READINESS).setTimeout(PATIENCE_MILLIS);
        client.request(question)
                .compose(HttpClientRequest::send)
                .map(answer -> answer.statusCode() == OK)
                .otherwise(false)
                .onSuccess(replica::setReady);
    }
}
