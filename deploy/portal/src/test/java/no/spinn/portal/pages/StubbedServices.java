package no.spinn.portal.pages;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.json.JsonObject;
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
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** All three services in one, which answer what tests of the services have recorded in {@code contracts/examples}. */
public final class StubbedServices implements QuarkusTestResourceLifecycleManager {

    /** What the services do. */
    enum Mood {
        WELL,
        BROKEN,
        SILENT
    }

    private static final AtomicReference<Mood> MOOD = new AtomicReference<>(Mood.WELL);
    private static final AtomicReference<String> LAST_VISITOR = new AtomicReference<>("");

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
        ANSWERS.put("/v1/partner-listings", "matching-service/contracts/examples/listPartnerListings.json");
    }

    private @Nullable HttpServer server;

    static void be(Mood mood) {
        MOOD.set(mood);
    }

    /** The address that the last request came for, as the portal said. */
    static String lastVisitor() {
        return Objects.requireNonNull(LAST_VISITOR.get());
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
                "500ms",
                "spinn.pages.keep",
                "0s",
                "quarkus.management.port",
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
        LAST_VISITOR.set(visitor == null ? "" : visitor);
        String path = exchange.getRequestURI().getPath();
        Mood mood = Objects.requireNonNull(MOOD.get());
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
                return new JsonObject(file).getJsonObject("200").encode();
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
