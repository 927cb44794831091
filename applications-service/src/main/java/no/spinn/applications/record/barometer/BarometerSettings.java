package no.spinn.applications.record.barometer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long the barometer is cached. */
@ConfigMapping(prefix = "spinn.barometer")
public interface BarometerSettings {

    /**
     * The maximum age of the counts. Until then, all answers of one replica are based on the same counts. The longer this
     * is, the less the difference between two answers discloses about a single decision.
     */
    @WithDefault("5m")
    Duration keep();
}
