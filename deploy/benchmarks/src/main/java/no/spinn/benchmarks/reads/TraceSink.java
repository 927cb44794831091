package no.spinn.benchmarks.reads;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicLong;

/** A collector that accepts all spans and keeps none. */
final class TraceSink implements AutoCloseable {

    private final HttpServer server;
    private final AtomicLong received = new AtomicLong();

    private TraceSink(HttpServer server) {
        this.server = server;
    }

    static TraceSink start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        TraceSink sink = new TraceSink(server);
        server.createContext("/v1/traces", sink::receive);
        server.start();
        return sink;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** So far, in bytes. */
    long received() {
        return received.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            received.addAndGet(exchange.getRequestBody().transferTo(OutputStream.nullOutputStream()));
            exchange.sendResponseHeaders(200, -1);
        }
    }
}
