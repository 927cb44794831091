package no.spinn.systemtests;

import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A real Prometheus on a free port that scrapes each second. */
final class Prometheus implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Process process;
    private final URI address;

    private Prometheus(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts it and returns when it has scraped every target.
     *
     * @param targets the address of the metrics of each job
     */
    static Prometheus start(Path folder, Map<String, URI> targets) throws IOException {
        Path configuration = Files.writeString(folder.resolve("prometheus.yaml"), configuration(targets));
        int port = freePort();
        Process process = new ProcessBuilder(
                        "prometheus",
                        "--config.file=" + configuration,
                        "--storage.tsdb.path=" + folder.resolve("data"),
                        "--web.listen-address=127.0.0.1:" + port)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("prometheus.log").toFile())
                .start();
        Prometheus started = new Prometheus(process, URI.create("http://127.0.0.1:" + port));
        await().atMost(PATIENCE).ignoreExceptions().until(() -> started.scraped() == targets.size());
        return started;
    }

    Set<String> metrics() {
        return Set.copyOf(RestAssured.get(address + "/api/v1/label/__name__/values")
                .jsonPath()
                .getList("data", String.class));
    }

    /** The answer to an instant query. */
    Response query(String expression) {
        return RestAssured.given()
                .urlEncodingEnabled(true)
                .formParam("query", expression)
                .post(address + "/api/v1/query");
    }

    private int scraped() {
        return query("up == 1").jsonPath().getList("data.result").size();
    }

    private static String configuration(Map<String, URI> targets) {
        return "global: {scrape_interval: 1s}\nscrape_configs:\n"
                + targets.entrySet().stream().map(Prometheus::job).collect(Collectors.joining());
    }

    private static String job(Map.Entry<String, URI> target) {
        return "  - {job_name: %s, metrics_path: /q/metrics, static_configs: [{targets: ['127.0.0.1:%d']}]}\n"
                .formatted(target.getKey(), target.getValue().getPort());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
