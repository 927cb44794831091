package no.spinn.kit.representation;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The cache of public responses. */
@ConfigMapping(prefix = "spinn.representations")
public interface ResponseCacheSettings {

    /** Memory of the cache in one replica. The responses requested most stay. */
    @WithDefault("16M")
    MemorySize memory();

    /**
     * How long shared caches downstream may reuse a response: long enough for a page with many widgets, too short to be outdated.
     * It does not affect the cache of this service.
     */
    @WithDefault("5s")
    Duration maxAge();
}
