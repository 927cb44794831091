package no.spinn.kit.testing;

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
public final class WebhookReceiver implements AutoCloseable {

    /** Stands for no answer within the timeout. */
    public static final int SILENCE = 0;

    private static final byte[] EXCUSE = "out of \u0000 ink".getBytes(StandardCharsets.UTF_8);

    private final HttpServer server;
    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private volatile int status = 204;

    public record Received(String path, Map<String, List<String>> headers, String body) {

        public String id() {
            return headers.getOrDefault("Webhook-id", List.of("")).getFirst();
        }
    }

    public WebhookReceiver() throws IOException {
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
            if (answer == 500) {
                exchange.sendResponseHeaders(answer, EXCUSE.length);
                exchange.getResponseBody().write(EXCUSE);
                return;
            }
            exchange.sendResponseHeaders(answer == SILENCE ? 204 : answer, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public String url(String path) {
        return "http://localhost:%d%s".formatted(server.getAddress().getPort(), path);
    }

    public void answer(int newStatus) {
        status = newStatus;
    }

    public BlockingQueue<Received> received() {
        return received;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
