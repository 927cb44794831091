package no.spinn.systemtests;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.spinn.local.Service;

/** The gateway of deploy/compose, on a free port of this machine. */
final class Haproxy implements AutoCloseable {

    private static final Path FOLDER =
            Path.of("").toAbsolutePath().resolve("../compose").normalize();

    private final Process process;
    private final int port;

    private Haproxy(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it before these addresses of the services, host:port. Skips the test, or in CI fails it, without HAProxy. */
    static Haproxy start(Map<Service, String> services) throws IOException, InterruptedException {
        Tools.require("haproxy");
        int port = freePort();
        Map<String, String> environment = Map.of(
                "GATEWAY_PORT", Integer.toString(port),
                "GATEWAY_METRICS_PORT", Integer.toString(freePort()),
                "ROUTES", FOLDER.resolve("routes.map").toString(),
                "INSTRUMENTS", Objects.requireNonNull(services.get(Service.INSTRUMENTS)),
                "APPLICATIONS", Objects.requireNonNull(services.get(Service.APPLICATIONS)),
                "MATCHING", Objects.requireNonNull(services.get(Service.MATCHING)));
        String settings = FOLDER.resolve("haproxy.cfg").toString();
        Tools.run(environment, List.of("haproxy", "-c", "-f", settings));
        ProcessBuilder command = new ProcessBuilder("haproxy", "-db", "-f", settings)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        command.environment().putAll(environment);
        Haproxy gateway = new Haproxy(command.start(), port);
        await().atMost(Duration.ofSeconds(20))
                .ignoreExceptions()
                .until(() -> gateway.get("/").statusCode() > 0);
        return gateway;
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:%d%s".formatted(port, path));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.timeout(Duration.ofSeconds(10)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
