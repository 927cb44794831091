package no.spinn.portal.replica;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.time.Duration;

/** Asks replicas again and again whether they are ready, on connections of its own. */
final class ReadinessChecks implements AutoCloseable {

    private static final String READINESS = "/q/health/ready";
    private static final int OK = 200;
    private static final long PATIENCE_MILLIS = 2_000;

    private final Vertx vertx;
    private final HttpClient client;
    private final long pauseMillis;
    private volatile boolean closed;

    ReadinessChecks(Vertx vertx, Duration pause) {
        this.vertx = vertx;
        this.client = vertx.createHttpClient();
        this.pauseMillis = pause.toMillis();
    }

    /** Asks now, and then after each answer once more. */
    void check(Replica replica) {
        ask(replica).onSuccess(ready -> {
            replica.setReady(ready);
            if (!closed) {
                vertx.setTimer(pauseMillis, again -> check(replica));
            }
        });
    }

    @Override
    public void close() {
        closed = true;
        client.close();
    }

    private Future<Boolean> ask(Replica replica) {
        if (closed) {
            return Future.succeededFuture(false);
        }
        RequestOptions question =
                replica.request().setMethod(HttpMethod.GET).setURI(READINESS).setTimeout(PATIENCE_MILLIS);
        return client.request(question)
                .compose(HttpClientRequest::send)
                .map(answer -> answer.statusCode() == OK)
                .otherwise(false);
    }
}
