package no.spinn.kit.ratelimit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Rate limits of one replica. */
@ConfigMapping(prefix = "spinn.rate-limit")
public interface RateLimitSettings {

    /** Requests per window for each organisation with a token. */
    @WithDefault("12000")
    long consumer();

    /** Requests per window for each network address without a token. Lower, since addresses cost nothing. */
    @WithDefault("6000")
    long anonymous();

    /** The time in which the limit is fully restored, evenly. */
    @WithDefault("1m")
    Duration window();
}
