package no.spinn.kit.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
        requireAllowed(ResolvedAddress.port(address));
        InetAddress[] ips = lookUp(address.getHost());
        // All of them have to be public: DNS decides which one a client gets.
        if (!settings.privateAddresses() && !Arrays.stream(ips).allMatch(PublicAddresses::include)) {
            throw notPublic();
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

    private void requireAllowed(int port) throws UnreachableAddress {
        if (!settings.privateAddresses() && !settings.ports().contains(port)) {
            throw new UnreachableAddress(WebhookIssue.PORT_NOT_ALLOWED, Map.of("ports", ports()));
        }
    }

    private String ports() {
        return settings.ports().stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
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
            throw notPublic();
        }
    }

    private static UnreachableAddress notPublic() {
        return new UnreachableAddress(WebhookIssue.PRIVATE_ADDRESS, Map.of());
    }
}
