package no.spinn.applications.testdata;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** A stand-in for S3 that stores, reads and deletes objects. It refuses requests that are unsigned or incomplete. */
public final class ObjectStoreStandIn implements AutoCloseable {

    public static final String BUCKET = "spinn-test";
    public static final String ACCESS_KEY = "AKIDSTANDIN";
    public static final String SECRET_KEY = "secret";

    private final HttpServer server;
    private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    private volatile boolean away;

    public ObjectStoreStandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/" + BUCKET + "/", this::serve);
        server.start();
    }

    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** The objects by key. */
    public Map<String, byte[]> objects() {
        return objects;
    }

    /** While true, it is not available. */
    public void beAway(boolean yes) {
        away = yes;
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String key = exchange.getRequestURI().getPath().substring(BUCKET.length() + 2);
            if (away) {
                answer(exchange, 503, error("ServiceUnavailable"));
            } else if (!isSigned(exchange)) {
                answer(exchange, 403, error("AccessDenied"));
            } else {
                serve(exchange, key, body);
            }
        }
    }

    private void serve(HttpExchange exchange, String key, byte[] body) throws IOException {
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                if (isWhole(exchange, body)) {
                    objects.put(key, body);
                    exchange.getResponseHeaders().add("ETag", "\"stand-in\"");
                    answer(exchange, 200, new byte[0]);
                } else {
                    answer(exchange, 400, error("BadDigest"));
                }
            }
            case "GET" -> {
                byte[] object = objects.get(key);
                answer(exchange, object == null ? 404 : 200, object == null ? error("NoSuchKey") : object);
            }
            case "DELETE" -> {
                objects.remove(key);
                answer(exchange, 204, new byte[0]);
            }
            default -> answer(exchange, 405, error("MethodNotAllowed"));
        }
    }

    private static boolean isSigned(HttpExchange exchange) {
        String authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        return authorization.startsWith("AWS4-HMAC-SHA256 Credential=" + ACCESS_KEY + "/")
                && authorization.contains("x-amz-content-sha256");
    }

    /** Whether the body is not chunked, and has the stated length and the stated hashes of signature and object. */
    private static boolean isWhole(HttpExchange exchange, byte[] body) {
        String hash = Files.sha256(body);
        String base64 = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hash));
        return hash.equals(exchange.getRequestHeaders().getFirst("x-amz-content-sha256"))
                && base64.equals(exchange.getRequestHeaders().getFirst("x-amz-checksum-sha256"))
                && Integer.toString(body.length)
                        .equals(exchange.getRequestHeaders().getFirst("Content-Length"))
                && exchange.getRequestHeaders().getFirst("Content-Encoding") == null;
    }

    private static byte[] error(String code) {
        return Files.text("<?xml version=\"1.0\"?><Error><Code>%s</Code><Message>no</Message></Error>".formatted(code));
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
