package no.spinn.instruments.call;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How calls are run. */
@ConfigMapping(prefix = "spinn.calls")
public interface CallSettings {

    /** How often the clock looks for calls that are due. A call opens at most this late, and a second late is too late. */
    @WithDefault("250ms")
    Duration clock();
}
