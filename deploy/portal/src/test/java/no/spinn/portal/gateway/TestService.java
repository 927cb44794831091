package no.spinn.portal.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** A service that shows what arrives, and fails as it is asked to by the query. */
final class TestService {

    /** Its name, by which its answers are told apart. */
    private final String name;

    private final HttpServer server;
    private final AtomicBoolean ready = new AtomicBoolean(true);
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicBoolean streamEnded = new AtomicBoolean();

    private TestService(Vertx vertx, String name) {
        this.name = name;
        this.server = vertx.createHttpServer(new HttpServerOptions().setMaxHeaderSize(65_536));
    }

    static TestService start(Vertx vertx, String name) throws InterruptedException, ExecutionException {
        TestService service = new TestService(vertx, name);
        service.server.requestHandler(service::answer);
        service.server
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get();
        return service;
    }

    String address() {
        return "127.0.0.1:" + server.actualPort();
    }

    void setReady(boolean now) {
        ready.set(now);
    }

    /** The requests so far, apart from the questions whether it is ready. */
    int requests() {
        return requests.get();
    }

    boolean hasStreamEnded() {
        return streamEnded.get();
    }

    private void answer(HttpServerRequest request) {
        if (request.path().equals("/q/health/ready")) {
            request.response().setStatusCode(ready.get() ? 200 : 503).end();
            return;
        }
        requests.incrementAndGet();
        switch (String.valueOf(request.query())) {
            case "hang" -> request.resume();
            case "stall" -> request.pause();
            case "break" -> request.connection().close();
            case "half" -> half(request);
            case "stream" -> stream(request);
            case "refuse" -> request.response().setStatusCode(413).end("too much");
            case "cors" ->
                request.response()
                        .putHeader("Access-Control-Allow-Origin", "https://portal.example")
                        .putHeader("Vary", "Origin")
                        .end();
            case "unchanged" ->
                request.response().setStatusCode(304).putHeader("ETag", "\"1\"").end();
            default -> show(request);
        }
    }

    private void show(HttpServerRequest request) {
        if (request.headers().contains("Expect")) {
            request.response().writeContinue();
        }
        JsonObject headers = new JsonObject();
        request.headers().forEach(header -> headers.put(header.getKey().toLowerCase(Locale.ROOT), header.getValue()));
        request.body().onSuccess(body -> {
            String shown = new JsonObject()
                    .put("name", name)
                    .put("method", request.method().name())
                    .put("uri", request.uri())
                    .put("headers", headers)
                    .put("length", body.length())
                    .encode();
            // By hand, since the server does not do it for a HEAD.
            request.response()
                    .putHeader("Content-Length", Integer.toString(shown.length()))
                    .end(shown);
        });
    }

    private static void half(HttpServerRequest request) {
        request.response()
                .putHeader("Content-Length", "100")
                .write("half")
                .onSuccess(sent -> request.connection().close());
    }

    private void stream(HttpServerRequest request) {
        request.connection().closeHandler(closed -> streamEnded.set(true));
        request.response()
                .setChunked(true)
                .putHeader("Content-Type", "text/event-stream")
                .write("data: first\n\n");
    }
}
