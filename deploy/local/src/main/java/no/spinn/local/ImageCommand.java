package no.spinn.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs a service from its image, with podman on this machine's network.
 *
 * @param tag of the images
 * @param caches the folder in which each service writes its AOT cache at shutdown, in a folder of its own
 */
public record ImageCommand(String tag, Optional<Path> caches) implements ServiceCommand {

    private static final Duration ENDING = Duration.ofSeconds(30);

    /** Runs the images with this tag. */
    public static ImageCommand of(String tag) {
        return new ImageCommand(tag, Optional.empty());
    }

    @Override
    public List<String> line(Service service, String name, Path root) {
        return List.of(
                LocalClasspath.root().resolve("deploy/images/run.sh").toString(), container(name), image(service));
    }

    @Override
    public Map<String, String> environment(Service service) {
        return caches.map(folder -> Map.of(
                        "SPINN_AOT_FOLDER", folder.resolve(service.folder()).toString()))
                .orElse(Map.of());
    }

    @Override
    public Duration shutdownTimeout() {
        return caches.isPresent() ? AotCache.shutdownTimeout(Jvm.TRAINING) : ENDING;
    }

    /** The name of the container of a replica. */
    public String container(String name) {
        return "spinn-%d-%s".formatted(ProcessHandle.current().pid(), name);
    }

    public String image(Service service) {
        return "localhost/spinn/%s:%s".formatted(service.folder(), tag);
    }
}
