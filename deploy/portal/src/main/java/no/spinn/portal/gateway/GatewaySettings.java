package no.spinn.portal.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import no.spinn.portal.replica.ReplicaSettings;
import no.spinn.portal.route.Service;

/** Settings of the gateway. */
@ConfigMapping(prefix = "spinn.gateway")
public interface GatewaySettings {

    /** The replicas of instruments-service. */
    ReplicaSettings instruments();

    /** The replicas of applications-service. */
    ReplicaSettings applications();

    /** The replicas of matching-service. */
    ReplicaSettings matching();

    /** The largest body that any service accepts. The services themselves have smaller limits for most paths. */
    @WithDefault("100M")
    MemorySize maxBodySize();

    /** The longest path with its query, in characters. Less than the 4096 that the services' servers accept as a request line. */
    @WithDefault("4000")
    int maxUriLength();

    /** The largest sum of all headers. Less than the 16 kilobytes of the services, since the gateway adds its own. */
    @WithDefault("14K")
    MemorySize maxHeaderSize();

    /** The replicas of this service. */
    static ReplicaSettings replicas(GatewaySettings settings, Service service) {
        return switch (service) {
            case INSTRUMENTS -> settings.instruments();
            case APPLICATIONS -> settings.applications();
            case MATCHING -> settings.matching();
        };
    }
}
