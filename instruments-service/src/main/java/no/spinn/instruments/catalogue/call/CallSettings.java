package no.spinn.instruments.catalogue.call;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The settings of calls. */
@ConfigMapping(prefix = "spinn.calls")
public interface CallSettings {

    /**
     * The longest sleep of the clock. The clock wakes up at the next planned time that it knows of, so this only limits the
     * delay of a call that another replica has scheduled for a moment from now.
     */
    @WithDefault("250ms")
    Duration clock();

    /** The notice before the end of continuous intake. */
    @WithDefault("30d")
    Duration notice();
}
