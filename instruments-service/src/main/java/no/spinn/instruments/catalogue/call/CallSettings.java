package no.spinn.instruments.catalogue.call;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How calls are run. */
@ConfigMapping(prefix = "spinn.calls")
public interface CallSettings {

    /**
     * How long the clock sleeps when nothing is about to be due. It wakes up at the instant of what it knows to come, so
     * this only bounds how late it learns of a call that another replica has scheduled for right now.
     */
    @WithDefault("250ms")
    Duration clock();

    /** How long beforehand the end of a continuous intake has to be announced. */
    @WithDefault("30d")
    Duration notice();
}
