package no.spinn.kit.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.lang.JoseException;

/**
 * Serves the key set of the test issuer, and decides about system users. The key is a file, so that all class loaders sign with the same
 * key. It can be made to fail and to hang, and counts how often its keys are fetched.
 */
public final class TestIssuer implements AutoCloseable {

    static final String NAME = "https://issuer.test/";

    private static final String DECISIONS = "/decisions";

    private final HttpServer server;
    private final AtomicInteger fetches = new AtomicInteger();
    private volatile Mood mood = Mood.WELL;

    private TestIssuer(HttpServer server) {
        this.server = server;
    }

    /** How it answers who asks for its keys. */
    public enum Mood {
        WELL,
        FAILING,
        HANGING
    }

    static TestIssuer start() throws IOException, JoseException {
        byte[] keys = new JsonWebKeySet(key())
                .toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY)
                .getBytes(StandardCharsets.UTF_8);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        TestIssuer issuer = new TestIssuer(server);
        server.createContext("/jwks", exchange -> issuer.answer(exchange, keys));
        server.createContext(DECISIONS, new TestDecisionPoint());
        server.start();
        return issuer;
    }

    private void answer(HttpExchange exchange, byte[] keys) throws IOException {
        fetches.incrementAndGet();
        try (exchange) {
            if (mood == Mood.HANGING) {
                Thread.sleep(Duration.ofSeconds(30));
            }
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(mood == Mood.FAILING ? 500 : 200, keys.length);
            exchange.getResponseBody().write(keys);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public void be(Mood newMood) {
        mood = newMood;
    }

    /** How often somebody has asked for the keys. */
    public int fetches() {
        return fetches.get();
    }

    URI jwks() {
        return address("/jwks");
    }

    /** The decision point for system users. */
    URI decisions() {
        return address(DECISIONS);
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    static RsaJsonWebKey key() throws IOException, JoseException {
        try (InputStream file = Objects.requireNonNull(TestIssuer.class.getResourceAsStream("/test-keys/issuer.jwk"))) {
            return (RsaJsonWebKey) JsonWebKey.Factory.newJwk(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
