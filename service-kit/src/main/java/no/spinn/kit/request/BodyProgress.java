package no.spinn.kit.request;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/**
 * Ends the connection of a client that sends a body a few bytes at a time. The server's own timeout begins anew with each byte, so such a
 * client would hold its request for ever.
 */
final class BodyProgress {

    /** What counts as progress: less than any network needs for that long. */
    private static final long BYTES = 1_024;

    private final RoutingContext context;
    private final Duration every;
    private long read;
    private long timer;

    private BodyProgress(RoutingContext context, Duration every) {
        this.context = context;
        this.every = every;
    }

    static void watch(RoutingContext context, Duration every) {
        BodyProgress progress = new BodyProgress(context, every);
        progress.wind();
        context.addEndHandler(answered -> context.vertx().cancelTimer(progress.timer));
    }

    private void wind() {
        timer = context.vertx().setTimer(every.toMillis(), over -> look());
    }

    private void look() {
        HttpServerRequest request = context.request();
        if (request.isEnded()) {
            return;
        }
        long now = request.bytesRead();
        if (now - read < BYTES) {
            end(request);
            return;
        }
        read = now;
        wind();
    }

    private static void end(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset();
        } else {
            request.connection().close();
        }
    }
}
