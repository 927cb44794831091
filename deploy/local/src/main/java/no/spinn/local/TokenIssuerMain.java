package no.spinn.local;

import java.io.IOException;
import java.net.InetAddress;

/** The token issuer as a process of its own, for trying out Spinn in containers. Listens on all addresses. */
public final class TokenIssuerMain {

    private TokenIssuerMain() {}

    /** @param arguments none; the variable SPINN_ISSUER_PORT has the port */
    public static void main(String[] arguments) throws IOException {
        int port = LocalSettings.of(System.getenv()).issuerPort();
        TokenIssuer issuer = TokenIssuer.start(InetAddress.getByName("0.0.0.0"), port);
        Runtime.getRuntime().addShutdownHook(new Thread(issuer::close));
        System.out.println("Issues tokens to everybody, at port " + port);
    }
}
