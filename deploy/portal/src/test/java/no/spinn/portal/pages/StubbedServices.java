package no.spinn.portal.pages;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** All three services in one, which answer what tests of the services have recorded in {@code contracts/examples}. */
public final class StubbedServices implements QuarkusTestResourceLifecycleManager {

    /** What the services do. */
    enum Mood {
        WELL,
        BROKEN,
        SILENT
    }

    /** In properties of the JVM, since tests and their resources have class loaders of their own. */
    private static final String MOOD = "spinn.stub.mood";

    private static final String LAST_VISITOR = "spinn.stub.visitor";

    private static final Map<String, String> ANSWERS = new LinkedHashMap<>();

    static {
        ANSWERS.put("/v1/calls/[^/]+", "instruments-service/contracts/examples/getCall.json");
        ANSWERS.put("/v1/calls", "instruments-service/contracts/examples/listCalls.json");
        ANSWERS.put("/v1/facts", "instruments-service/contracts/examples/listFacts.json");
        ANSWERS.put("/v1/code-lists/[^/]+", "instruments-service/contracts/examples/getCodeList.json");
        ANSWERS.put("/v1/instruments/[^/]+", "instruments-service/contracts/examples/getInstrument.json");
        ANSWERS.put("/v1/instruments", "instruments-service/contracts/examples/listInstruments.json");
        ANSWERS.put("/v1/barometer", "applications-service/contracts/examples/getBarometer.json");
        ANSWERS.put("/v1/matches/[^/]+/explanation", "matching-service/contracts/examples/explainMatch.json");
        ANSWERS.put("/v1/matches", "matching-service/contracts/examples/matchProject.json");
        ANSWERS.put("/v1/rules/.+", "matching-service/contracts/examples/getRule.json");
        ANSWERS.put("/v1/partners", "matching-service/contracts/examples/listPartners.json");
    }

    private @Nullable HttpServer server;

    static void be(Mood mood) {
        System.setProperty(MOOD, mood.name());
    }

    /** The address that the last request came for, as the portal said. */
    static String lastVisitor() {
        return System.getProperty(LAST_VISITOR, "");
    }

    @Override
    public Map<String, String> start() {
        HttpServer started = listen();
        server = started;
        started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        started.createContext("/", StubbedServices::answer);
        started.start();
        String address = "127.0.0.1:" + started.getAddress().getPort();
        return Map.of(
                "spinn.gateway.instruments.addresses",
                address,
                "spinn.gateway.applications.addresses",
                address,
                "spinn.gateway.matching.addresses",
                address,
                "spinn.pages.patience",
                "2s",
                "spinn.pages.keep",
                "0s",
                "quarkus.http.test-port",
                "0",
                "quarkus.management.test-port",
                "0");
    }

    @Override
    public void stop() {
        Objects.requireNonNull(server).stop(0);
    }

    private static HttpServer listen() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String visitor = exchange.getRequestHeaders().getFirst("X-Forwarded-For");
        System.setProperty(LAST_VISITOR, visitor == null ? "" : visitor);
        String path = exchange.getRequestURI().getPath();
        Mood mood = Mood.valueOf(System.getProperty(MOOD, Mood.WELL.name()));
        if (mood == Mood.SILENT && !path.startsWith("/q/")) {
            return;
        }
        if (mood == Mood.BROKEN) {
            send(exchange, 503, "{}");
        } else if (path.startsWith("/q/openapi")) {
            send(exchange, 200, "{\"info\":{\"title\":\"T\",\"version\":\"1\"},\"paths\":{}}");
        } else if (path.contains("00000000-0000")) {
            send(exchange, 404, "{}");
        } else {
            send(exchange, 200, recorded(path));
        }
    }

    private static String recorded(String path) throws IOException {
        for (Map.Entry<String, String> answer : ANSWERS.entrySet()) {
            if (path.matches(answer.getKey())) {
                String file = Files.readString(Path.of("..", "..").resolve(answer.getValue()));
                return new ObjectMapper().readTree(file).path("200").toString();
            }
        }
        return "{}";
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
