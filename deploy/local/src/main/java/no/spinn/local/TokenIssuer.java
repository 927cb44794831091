package no.spinn.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.MockWebServerWrapper;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/**
 * Issues tokens like Maskinporten's to every client, for this machine only, and permits everything to the system users among them.
 * The keys are fixed, so tokens stay valid after a restart.
 */
public final class TokenIssuer implements AutoCloseable {

    private final MockOAuth2Server server;
    private final URI issuer;

    private final PermissiveDecisionPoint decisions;

    private TokenIssuer(MockOAuth2Server server, URI issuer, PermissiveDecisionPoint decisions) {
        this.server = server;
        this.issuer = issuer;
        this.decisions = decisions;
    }

    /** Starts on the loopback address; port 0 means any free port. */
    public static TokenIssuer start(int port) throws IOException {
        return start(InetAddress.getByName("localhost"), port);
    }

    static TokenIssuer start(InetAddress address, int port) throws IOException {
        MockWebServerWrapper http = new MockWebServerWrapper();
        MockOAuth2Server server = new MockOAuth2Server(new OAuth2Config(
                false, null, null, false, new OAuth2TokenProvider(), Set.of(new MaskinportenTokens()), http));
        server.start(address, port);
        return new TokenIssuer(
                server,
                URI.create("http://localhost:%d/%s".formatted(http.port(), MaskinportenTokens.ISSUER)),
                PermissiveDecisionPoint.start());
    }

    /** The claim {@code iss} of the tokens. */
    public URI issuer() {
        return issuer;
    }

    public URI jwks() {
        return URI.create(issuer + "/jwks");
    }

    /** How long its tokens are valid, as a setting of services. */
    String longestLifetime() {
        return MaskinportenTokens.LIFETIME.toString();
    }

    /** Where services ask what a system user may do. */
    URI decisions() {
        return decisions.address();
    }

    @Override
    public void close() {
        decisions.close();
        server.shutdown();
    }
}
