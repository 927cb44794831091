package no.spinn.portal.pages.upstream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the pages. */
@ConfigMapping(prefix = "spinn.pages")
public interface PagesSettings {

    /** How long a page waits for a service before it says that the service is away. */
    @WithDefault("3s")
    Duration patience();

    /** How long facts, codes and documents, which seldom change, are kept before they are read again. */
    @WithDefault("1m")
    Duration keep();
}
