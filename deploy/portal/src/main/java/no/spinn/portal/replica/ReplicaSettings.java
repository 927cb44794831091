package no.spinn.portal.replica;

import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** The replicas of one service. */
public interface ReplicaSettings {

    /** Their addresses: host:port, separated by commas. */
    List<String> addresses();

    /** The most connections to each replica. Streams hold one each. */
    @WithDefault("1000")
    int connections();

    /** How long a connection may take. */
    @WithDefault("2s")
    Duration connect();

    /** How long nothing may arrive while an answer is awaited or received. Longer than the 15 seconds between heartbeats of streams. */
    @WithDefault("60s")
    Duration idle();

    /** The pause between two questions to a replica whether it is ready. Shorter than the delay of a shutdown. */
    @WithDefault("1s")
    Duration check();
}
