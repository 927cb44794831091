package no.spinn.kit.idempotency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long keys count. */
@ConfigMapping(prefix = "spinn.idempotency")
public interface IdempotencySettings {

    /** After this time a key is forgotten and acts again; longer than any sensible caller goes on retrying. */
    @WithDefault("3d")
    Duration keep();
}
