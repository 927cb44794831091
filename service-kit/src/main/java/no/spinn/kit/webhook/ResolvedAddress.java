package no.spinn.kit.webhook;

import java.net.InetAddress;
import java.net.URI;

/** A checked URL with the IP address that its host has now. A client connects to this IP address and to no other. */
public record ResolvedAddress(URI url, InetAddress ip) {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    public int port() {
        return port(url);
    }

    public boolean isSecure() {
        return isSecure(url);
    }

    static int port(URI url) {
        if (url.getPort() >= 0) {
            return url.getPort();
        }
        return isSecure(url) ? HTTPS : HTTP;
    }

    private static boolean isSecure(URI url) {
        return "https".equals(url.getScheme());
    }
}
