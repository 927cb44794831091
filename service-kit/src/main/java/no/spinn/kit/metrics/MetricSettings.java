package no.spinn.kit.metrics;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often the values of gauges are read. */
@ConfigMapping(prefix = "spinn.metrics")
public interface MetricSettings {

    /** How often values are read that an index has. */
    @WithDefault("5s")
    Duration sample();

    /** How often values are read that need a whole table. */
    @WithDefault("1m")
    Duration rareSample();
}
