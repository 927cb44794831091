package no.spinn.matching.organisation.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Set;
import no.spinn.kit.problem.Fault;

/** Where messages may go. Asked when an address is named, and again for each message: names come to mean other machines. */
@ApplicationScoped
public class Targets {

    private final WebhookSettings settings;

    Targets(WebhookSettings settings) {
        this.settings = settings;
    }

    /** A machine that was found for a name, and is the one to be talked to. */
    public record Target(URI url, InetAddress machine) {}

    /** Why nothing goes there. */
    public static final class Unreachable extends Exception {

        private static final long serialVersionUID = 1;

        private final String code;

        Unreachable(String code, String reason) {
            super(reason);
            this.code = code;
        }

        public Fault fault(String pointer) {
            return new Fault(pointer, code, String.valueOf(getMessage()));
        }
    }

    public Target find(String url) throws Unreachable {
        URI address = parse(url);
        InetAddress[] machines = machines(address.getHost());
        // All of them: which one a name leads to is for others to choose.
        if (!settings.privateAddresses() && !Arrays.stream(machines).allMatch(PublicAddresses::include)) {
            throw new Unreachable("private_address", "the address is not one of the internet");
        }
        return new Target(address, machines[0]);
    }

    private URI parse(String url) throws Unreachable {
        try {
            URI address = new URI(url);
            boolean complete = address.getHost() != null
                    && address.getRawUserInfo() == null
                    && address.getRawFragment() == null
                    && schemes().contains(String.valueOf(address.getScheme()));
            if (complete) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw new Unreachable("malformed", "not a URL: " + e.getReason());
        }
        throw new Unreachable("malformed", "expected is a URL with https and a host, without user and fragment");
    }

    private Set<String> schemes() {
        return settings.privateAddresses() ? Set.of("https", "http") : Set.of("https");
    }

    private static InetAddress[] machines(String host) throws Unreachable {
        // An address of IPv6 is in brackets.
        String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        try {
            return InetAddress.getAllByName(name);
        } catch (UnknownHostException e) {
            throw new Unreachable("unknown_host", "the host is not known: " + name);
        }
    }
}
