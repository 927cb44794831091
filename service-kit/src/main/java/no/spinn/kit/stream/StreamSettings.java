package no.spinn.kit.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Tickets of streams. */
@ConfigMapping(prefix = "spinn.streams")
public interface StreamSettings {

    /** How long a ticket can open its stream. Short, since addresses are logged. */
    @WithDefault("1m")
    Duration ticket();

    /** How long a browser can resume the stream, from the time at which the ticket was given. Longer than a stream lasts. */
    @WithDefault("1h")
    Duration session();
}
