package no.spinn.kit.request;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

/**
 * Discards the rest of a body after its request was answered. The framework's own reader would collect it in memory, without
 * limit. Many clients read the response only after they have sent the whole body, so a part is accepted. A client that sends more
 * loses the connection.
 */
final class BodyDrain implements Handler<Buffer> {

    /** A client that sends no more than this always receives the response. */
    private static final long MINIMUM = 16 << 20;

    private final HttpServerRequest request;
    private long rest;

    private BodyDrain(HttpServerRequest request, long rest) {
        this.request = request;
        this.rest = rest;
    }

    /**
     * Does nothing if the body has been received completely.
     *
     * @param limit the limit of the body in bytes
     */
    static void discard(HttpServerRequest request, long limit) {
        if (!request.isEnded()) {
            request.handler(new BodyDrain(request, Math.max(limit, MINIMUM)));
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
