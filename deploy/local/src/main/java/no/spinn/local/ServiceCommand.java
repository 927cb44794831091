package no.spinn.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

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

    /** How long the service may take to shut down. */
    Duration shutdownTimeout();
}
