package no.spinn.instruments.common.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The public address of this service. It comes from a setting and not from the Host header of requests: calendars and feeds
 * are cached for all readers, and a request could name any host.
 */
@ApplicationScoped
public class PublicAddress {

    private final URI address;

    PublicAddress(@ConfigProperty(name = "spinn.public-address") URI address) {
        this.address = address;
    }

    /** The address of a path from the root. */
    public String of(String path) {
        return address.resolve(path).toString();
    }
}
