package no.spinn.kit.request;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

/**
 * Throws away what comes of a body after its request was answered. The framework's own reader would go on to collect it in
 * memory, however much it is. Many clients send all before they read anything, so that some of it is let pass; who goes on
 * for longer loses the connection.
 */
final class BodyDrain implements Handler<Buffer> {

    /** What is let pass in any case: whoever sends no more than this finds the answer. */
    private static final long PATIENCE = 16 << 20;

    private final HttpServerRequest request;
    private long rest;

    private BodyDrain(HttpServerRequest request, long rest) {
        this.request = request;
        this.rest = rest;
    }

    /**
     * Does nothing when the body has come to its end.
     *
     * @param limit how much of it would have been taken, in bytes
     */
    static void discard(HttpServerRequest request, long limit) {
        if (!request.isEnded()) {
            request.handler(new BodyDrain(request, Math.max(limit, PATIENCE)));
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
