package no.spinn.applications.record.barometer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the barometer is kept. */
@ConfigMapping(prefix = "spinn.barometer")
public interface BarometerSettings {

    /**
     * How old the counts may be. All answers of one replica are of the same counts meanwhile; the longer, the less the
     * difference between two of them tells of a single decision.
     */
    @WithDefault("5m")
    Duration keep();
}
