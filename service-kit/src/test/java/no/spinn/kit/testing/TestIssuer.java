package no.spinn.kit.testing;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.lang.JoseException;

/** Serves the key set of the test issuer, and decides about system users. The key is a file, so that all class loaders sign with the same key. */
final class TestIssuer implements AutoCloseable {

    static final String NAME = "https://issuer.test/";

    private static final String DECISIONS = "/decisions";

    private final HttpServer server;

    private TestIssuer(HttpServer server) {
        this.server = server;
    }

    static TestIssuer start() throws IOException, JoseException {
        byte[] keys = new JsonWebKeySet(key())
                .toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY)
                .getBytes(StandardCharsets.UTF_8);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/jwks", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.createContext(DECISIONS, new TestDecisionPoint());
        server.start();
        return new TestIssuer(server);
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
