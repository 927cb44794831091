package no.spinn.kit.request;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.util.Map;

/**
 * How large the bodies of requests may be. The server's own limit, {@code quarkus.http.limits.max-body-size}, answers without
 * a word; it has to be higher than all of these, and a service does not start when it is not.
 */
@ConfigMapping(prefix = "spinn.http")
public interface BodyLimitSettings {

    /** What holds wherever nothing else is said. */
    MemorySize maxBodySize();

    /** Paths that take larger bodies, each under a name that only has to differ from the others. */
    Map<String, LargerBody> largerBodies();

    /** One sort of paths. What takes such bodies streams them: nobody else here keeps a large body out of memory. */
    interface LargerBody {

        /** A regular expression for the whole path, such as {@code /v1/things/[^/]+/photo}. */
        String path();

        MemorySize maxSize();
    }
}
