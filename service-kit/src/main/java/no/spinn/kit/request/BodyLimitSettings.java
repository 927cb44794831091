package no.spinn.kit.request;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

/**
 * Size limits of request bodies. The server's own limit, {@code quarkus.http.limits.max-body-size}, responds without a problem
 * document. It must be higher than all of these; otherwise the service does not start.
 */
@ConfigMapping(prefix = "spinn.http")
public interface BodyLimitSettings {

    /** The default limit. */
    MemorySize maxBodySize();

    /** In this time at least one KiB more of a body has to arrive. Otherwise the connection ends. */
    @WithDefault("60s")
    Duration bodyProgress();

    /** Paths with larger limits, each under a unique name. */
    Map<String, LargerBody> largerBodies();

    /** A group of paths. Their resources must stream the body, since nothing else keeps a large body out of memory. */
    interface LargerBody {

        /** A regular expression for the whole path, such as {@code /v1/things/[^/]+/photo}. */
        String path();

        MemorySize maxSize();
    }
}
