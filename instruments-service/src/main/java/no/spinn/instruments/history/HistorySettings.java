package no.spinn.instruments.history;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The settings of the poller. */
@ConfigMapping(prefix = "spinn.history")
public interface HistorySettings {

    /** The interval at which a replica polls for changes of others. Replicas agree within twice this time. */
    @WithDefault("200ms")
    Duration poll();
}
