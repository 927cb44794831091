package no.spinn.local;

import java.io.IOException;
import java.net.InetAddress;

/** The token issuer as a process of its own, for trying out Spinn in containers. Listens on all addresses. */
public final class TokenIssuerMain {

    private TokenIssuerMain() {}

    /** @param arguments the port, or nothing for the usual one */
    public static void main(String[] arguments) throws IOException {
        int port = arguments.length == 0 ? LocalSettings.ISSUER_PORT : Integer.parseInt(arguments[0]);
        TokenIssuer issuer = TokenIssuer.start(InetAddress.getByName("0.0.0.0"), port);
        Runtime.getRuntime().addShutdownHook(new Thread(issuer::close));
        System.out.println("Issues tokens to everybody, at port " + port);
    }
}
