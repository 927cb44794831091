package no.spinn.matching.organisation.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/** A receiver of webhooks whose answer can be set. */
final class Receiver implements AutoCloseable {

    /** Stands for no answer within the timeout. */
    static final int SILENCE = 0;

    private final HttpServer server;
    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private volatile int status = 204;

    record Received(String path, Map<String, List<String>> headers, String body) {

        String id() {
            return headers.getOrDefault("Webhook-id", List.of("")).getFirst();
        }
    }

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            // Read first: the test may set another answer as soon as the message is here.
            int answer = status;
            received.add(
                    new Received(exchange.getRequestURI().getPath(), Map.copyOf(exchange.getRequestHeaders()), body));
            if (answer == SILENCE) {
                Thread.sleep(10_000);
            }
            if (answer / 100 == 3) {
                exchange.getResponseHeaders().add("Location", url("/elsewhere"));
            }
            exchange.sendResponseHeaders(answer == SILENCE ? 204 : answer, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    String url(String path) {
        return "http://localhost:%d%s".formatted(server.getAddress().getPort(), path);
    }

    void answer(int newStatus) {
        status = newStatus;
    }

    BlockingQueue<Received> received() {
        return received;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
