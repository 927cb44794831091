package no.spinn.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the process of a service is started. */
public interface ServiceCommand {

    /**
     * The command line.
     *
     * @param name of the replica
     * @param root the folder of the build
     */
    List<String> line(Service service, String name, Path root);

    /** Environment variables for the command itself. */
    default Map<String, String> environment(Service service) {
        return Map.of();
    }

    /** The command line of a gateway before the services; empty for the portal of this build, run from its jar. */
    default Optional<List<String>> gatewayLine(String name) {
        return Optional.empty();
    }

    /** The same as {@link #environment}, for a gateway. */
    default Map<String, String> gatewayEnvironment() {
        return Map.of();
    }

    /** How long the service may take to shut down. */
    Duration shutdownTimeout();
}
