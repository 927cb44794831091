package no.spinn.benchmarks.reads;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The peer: the HTTP server inside Quarkus, with as many event loops, and one route that only sends bytes. */
final class BareServer extends AbstractVerticle {

    static final String HOST = "127.0.0.1";

    /** The argument for no ETag. */
    static final String NO_TAG = "-";

    private final int port;
    private final String path;
    private final CharSequence type;
    private final Optional<CharSequence> tag;
    private final Buffer body;
    private final Map<CharSequence, CharSequence> cors;

    private BareServer(int port, String path, ExpectedResponse content) {
        this.port = port;
        this.path = path;
        this.type = HttpHeaders.createOptimized(content.type());
        this.tag = content.tag().map(HttpHeaders::createOptimized);
        this.body = Buffer.buffer(content.body());
        this.cors = content.cors().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        header -> HttpHeaders.createOptimized(header.getKey()),
                        header -> HttpHeaders.createOptimized(header.getValue())));
    }

    /** Serves until its standard input ends, so that it does not outlive its parent process. */
    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(arguments[0]);
        String path = arguments[1];
        ExpectedResponse content = new ExpectedResponse(
                arguments[2],
                Optional.of(arguments[3]).filter(tag -> !tag.equals(NO_TAG)),
                Files.readAllBytes(Path.of(arguments[4])),
                cors(List.of(arguments).subList(5, arguments.length)));
        Vertx vertx = Vertx.vertx();
        vertx.deployVerticle(
                        () -> new BareServer(port, path, content),
                        new DeploymentOptions().setInstances(VertxOptions.DEFAULT_EVENT_LOOP_POOL_SIZE))
                .onFailure(failure -> System.exit(1));
        System.in.transferTo(System.out);
        System.exit(0);
    }

    /** From names and values in turn. */
    private static Map<String, String> cors(List<String> arguments) {
        Map<String, String> headers = new HashMap<>();
        for (int name = 0; name < arguments.size(); name += 2) {
            headers.put(arguments.get(name), arguments.get(name + 1));
        }
        return headers;
    }

    @Override
    public void start(Promise<Void> started) {
        vertx.createHttpServer()
                .requestHandler(this::answer)
                .listen(port, HOST)
                .<Void>mapEmpty()
                .onComplete(started);
    }

    private void answer(HttpServerRequest request) {
        if (!path.equals(request.uri())) {
            request.response().setStatusCode(404).end();
            return;
        }
        HttpServerResponse response = request.response().putHeader(HttpHeaders.CONTENT_TYPE, type);
        tag.ifPresent(value -> response.putHeader(HttpHeaders.ETAG, value));
        cors.forEach(response::putHeader);
        response.end(body);
    }
}
