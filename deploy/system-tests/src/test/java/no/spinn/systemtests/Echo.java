package no.spinn.systemtests;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Stands for a service: answers with its name, the path, and the headers that a gateway sets. Is ready at once. */
final class Echo implements AutoCloseable {

    private final String name;
    private final HttpServer server;
    private final CountDownLatch firstByte = new CountDownLatch(1);

    Echo(String name) throws IOException {
        this.name = name;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** Whether the beginning of an upload arrives in time. */
    boolean receivesSomething() throws InterruptedException {
        return firstByte.await(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        if (exchange.getRequestBody().read() >= 0) {
            firstByte.countDown();
        }
        exchange.getRequestBody().readAllBytes();
        String answer = "%s %s for=%s host=%s prefix=%s cookie=%s"
                .formatted(
                        name,
                        exchange.getRequestURI(),
                        exchange.getRequestHeaders().get("X-Forwarded-For"),
                        exchange.getRequestHeaders().get("X-Forwarded-Host"),
                        exchange.getRequestHeaders().get("X-Forwarded-Prefix"),
                        exchange.getRequestHeaders().get("Cookie"));
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
