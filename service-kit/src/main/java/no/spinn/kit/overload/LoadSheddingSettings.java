package no.spinn.kit.overload;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When a replica has enough to do. */
@ConfigMapping(prefix = "spinn.load-shedding")
public interface LoadSheddingSettings {

    /**
     * So many requests may wait for a connection to the database before further ones are refused. They have to get theirs
     * within the pool's acquisition timeout.
     */
    @WithDefault("200")
    long maxWaiting();
}
