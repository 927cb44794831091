package no.spinn.kit.idempotency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long idempotency keys are valid. */
@ConfigMapping(prefix = "spinn.idempotency")
public interface IdempotencySettings {

    /** Keys are deleted after this time, and a repeated request acts again. Must be longer than callers go on retrying. */
    @WithDefault("3d")
    Duration keep();
}
