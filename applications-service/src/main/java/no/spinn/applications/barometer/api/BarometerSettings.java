package no.spinn.applications.barometer.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How fresh the barometer is. */
@ConfigMapping(prefix = "spinn.barometer")
public interface BarometerSettings {

    /** How long figures are shown before they are counted again: all applications are read for them. */
    @WithDefault("10m")
    Duration keep();
}
