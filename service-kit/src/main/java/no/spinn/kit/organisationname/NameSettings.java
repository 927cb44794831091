package no.spinn.kit.organisationname;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The copies of names of organisations. */
@ConfigMapping(prefix = "spinn.organisation-names")
public interface NameSettings {

    /** The time between two searches for organisations without a name, and between two readings of names. Without it there are none. */
    Optional<Duration> every();

    /** How old a name becomes before the register is asked again. */
    @WithDefault("30d")
    Duration refresh();

    /** The most organisations that are asked for in one search, so that the register is not flooded. */
    @WithDefault("200")
    int batch();
}
