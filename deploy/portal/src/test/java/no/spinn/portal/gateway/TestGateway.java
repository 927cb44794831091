package no.spinn.portal.gateway;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import no.spinn.portal.replica.ReplicaSettings;
import no.spinn.portal.route.Routes;

/** A gateway before test services, in this JVM. */
final class TestGateway implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx();
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Gateway> gateways = new ArrayList<>();
    private int port;

    TestService service(String name) throws InterruptedException, ExecutionException {
        return TestService.start(vertx, name);
    }

    /** An address on which nobody listens. */
    static String dead() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return "127.0.0.1:" + socket.getLocalPort();
        }
    }

    TestGateway before(ReplicaSettings instruments, ReplicaSettings others)
            throws InterruptedException, ExecutionException {
        Router router = Router.router(vertx);
        Gateway gateway = new Gateway(
                vertx, Routes.committed(), new TestSettings(instruments, others, others), new GatewayMetrics(meters));
        gateways.add(gateway);
        router.route().handler(gateway);
        router.route().handler(Gateway::answerRest);
        HttpServer server = vertx.createHttpServer(
                new HttpServerOptions().setMaxHeaderSize(65_536).setMaxInitialLineLength(16_384));
        server.requestHandler(router);
        server.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().get();
        port = server.actualPort();
        return this;
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port, path)));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(to(path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** What the service saw of a request. */
    JsonObject seen(HttpRequest.Builder request) throws IOException, InterruptedException {
        return new JsonObject(send(request).body());
    }

    MeterRegistry meters() {
        return meters;
    }

    int port() {
        return port;
    }

    /** A connection over which these lines were sent. */
    Socket raw(String... lines) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(5_000);
        socket.getOutputStream().write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    @Override
    public void close() throws InterruptedException, ExecutionException {
        http.close();
        gateways.forEach(Gateway::close);
        vertx.close().toCompletionStage().toCompletableFuture().get();
    }
}
