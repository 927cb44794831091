package no.spinn.portal.gateway;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

/**
 * Discards the rest of a body after its request was answered. Many clients read the answer only after they have sent the whole
 * body. One that sends more than this loses the connection.
 */
final class BodyDrain implements Handler<Buffer> {

    private static final long MOST = 16 << 20;

    private final HttpServerRequest request;
    private long rest = MOST;

    private BodyDrain(HttpServerRequest request) {
        this.request = request;
    }

    /** Does nothing if the body has been received completely. */
    static void discard(HttpServerRequest request) {
        if (!request.isEnded()) {
            request.handler(new BodyDrain(request));
            request.resume();
        }
    }

    @Override
    public void handle(Buffer part) {
        rest -= part.length();
        if (rest >= 0) {
            return;
        }
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset();
        } else {
            request.connection().close();
        }
    }
}
