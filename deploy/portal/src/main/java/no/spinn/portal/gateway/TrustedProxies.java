package no.spinn.portal.gateway;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses to start a gateway that believes every client about its address, as the services do. */
@Startup
@Singleton
class TrustedProxies {

    private static final String FORWARDING = "quarkus.http.proxy.proxy-address-forwarding";
    private static final String PROXIES = "quarkus.http.proxy.trusted-proxies";

    TrustedProxies(
            @ConfigProperty(name = FORWARDING, defaultValue = "false") boolean forwarding,
            @ConfigProperty(name = PROXIES) Optional<List<String>> proxies) {
        if (forwarding && proxies.isEmpty()) {
            throw new IllegalStateException("%s is on, so %s must name the proxies".formatted(FORWARDING, PROXIES));
        }
    }
}
