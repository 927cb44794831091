package no.spinn.kit.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * Checks where messages may be sent, and resolves the host. It is used when a webhook is configured, and again for each
 * message, because a host name may get another IP address at any time.
 */
@ApplicationScoped
public class AddressResolver {

    private final WebhookSettings settings;

    AddressResolver(WebhookSettings settings) {
        this.settings = settings;
    }

    public ResolvedAddress resolve(String url) throws UnreachableAddress {
        URI address = parse(url);
        InetAddress[] ips = lookUp(address.getHost());
        // All of them have to be public: DNS decides which one a client gets.
        if (!settings.privateAddresses() && !Arrays.stream(ips).allMatch(PublicAddresses::include)) {
            throw new UnreachableAddress(WebhookIssue.PRIVATE_ADDRESS, Map.of());
        }
        return new ResolvedAddress(address, ips[0]);
    }

    private URI parse(String url) throws UnreachableAddress {
        URI address = uri(url);
        boolean complete = address.getHost() != null
                && address.getRawUserInfo() == null
                && address.getRawFragment() == null
                && schemes().contains(String.valueOf(address.getScheme()));
        if (!complete) {
            throw new UnreachableAddress(WebhookIssue.MALFORMED, Map.of());
        }
        return address;
    }

    private static URI uri(String url) throws UnreachableAddress {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            throw new UnreachableAddress(WebhookIssue.MALFORMED, Map.of());
        }
    }

    private Set<String> schemes() {
        return settings.privateAddresses() ? Set.of("https", "http") : Set.of("https");
    }

    private static InetAddress[] lookUp(String host) throws UnreachableAddress {
        // A literal IPv6 address is in brackets.
        String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        try {
            return InetAddress.getAllByName(name);
        } catch (UnknownHostException e) {
            throw new UnreachableAddress(WebhookIssue.UNKNOWN_HOST, Map.of("host", name));
        }
    }
}
