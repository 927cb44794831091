package no.spinn.kit.warmup;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a replica requests from itself before it is ready. The first requests take many times as long as later ones. */
@ConfigMapping(prefix = "spinn.warm-up")
public interface WarmUpSettings {

    /** Whether it requests anything. Otherwise it is ready at once. */
    @WithDefault("true")
    boolean enabled();

    /** The paths that are read, with their queries and without a token: all at once, and then once more. */
    Optional<List<String>> paths();

    /** The longest time. After it, the replica is ready whatever was answered. */
    @WithDefault("10s")
    Duration limit();
}
