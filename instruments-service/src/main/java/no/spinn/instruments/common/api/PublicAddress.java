package no.spinn.instruments.common.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where readers find this service. It is a setting and not taken from requests: calendars and feeds are kept for all
 * readers, and one of them could name any host.
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
