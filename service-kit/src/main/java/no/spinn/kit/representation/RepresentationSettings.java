package no.spinn.kit.representation;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How answers that everybody gets are kept. */
@ConfigMapping(prefix = "spinn.representations")
public interface RepresentationSettings {

    /** How much memory they may take in one replica. Those that are asked for most stay. */
    @WithDefault("16M")
    MemorySize memory();

    /**
     * How long caches of others may reuse them: long enough for a page with many widgets, too short to be out of date. It has
     * nothing to do with how long this service keeps them.
     */
    @WithDefault("5s")
    Duration maxAge();
}
