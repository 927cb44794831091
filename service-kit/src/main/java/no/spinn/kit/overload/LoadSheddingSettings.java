package no.spinn.kit.overload;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When a replica refuses further requests. */
@ConfigMapping(prefix = "spinn.load-shedding")
public interface LoadSheddingSettings {

    /**
     * How many requests may wait for a database connection before further ones are refused. Choose it so that they all get one
     * within the pool's acquisition timeout.
     */
    @WithDefault("200")
    long maxWaiting();
}
