package no.spinn.instruments.history;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How changes become known. */
@ConfigMapping(prefix = "spinn.history")
public interface HistorySettings {

    /** How often a replica looks for changes of others. They agree within twice this time. */
    @WithDefault("200ms")
    Duration poll();
}
