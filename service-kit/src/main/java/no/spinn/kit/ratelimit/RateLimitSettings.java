package no.spinn.kit.ratelimit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many requests a caller may send to one replica. */
@ConfigMapping(prefix = "spinn.rate-limit")
public interface RateLimitSettings {

    /** For each organisation that sends a token. */
    @WithDefault("12000")
    long consumer();

    /** For each network address without a token; lower, since an address costs nothing. */
    @WithDefault("6000")
    long anonymous();

    /** The time in which that many requests are given back, evenly. */
    @WithDefault("1m")
    Duration window();
}
