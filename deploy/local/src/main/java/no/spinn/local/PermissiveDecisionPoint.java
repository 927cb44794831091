package no.spinn.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Answers as Altinn's policy decision point, and permits everything. For this machine only. */
final class PermissiveDecisionPoint implements AutoCloseable {

    private static final String PATH = "/authorization/api/v1/authorize";
    private static final byte[] PERMIT = "{\"Response\":[{\"Decision\":\"Permit\"}]}".getBytes(StandardCharsets.UTF_8);

    private final HttpServer server;

    private PermissiveDecisionPoint(HttpServer server) {
        this.server = server;
    }

    /** Starts on any free port of the loopback address. */
    static PermissiveDecisionPoint start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(PATH, PermissiveDecisionPoint::permit);
        server.start();
        return new PermissiveDecisionPoint(server);
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + PATH);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void permit(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, PERMIT.length);
        exchange.getResponseBody().write(PERMIT);
        exchange.close();
    }
}
