package no.spinn.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs a service from its image, with podman on this machine's network.
 *
 * @param tag of the images
 * @param trained whether services run the variants that have an AOT cache inside
 * @param caches the folder in which each service writes its AOT cache at shutdown, in a folder of its own
 * @param engine environment variables for the container engine
 */
public record ImageCommand(String tag, boolean trained, Optional<Path> caches, Map<String, String> engine)
        implements ServiceCommand {

    private static final Duration ENDING = Duration.ofSeconds(30);

    /** Runs the images with this tag. */
    public static ImageCommand of(String tag) {
        return new ImageCommand(tag, false, Optional.empty(), Map.of());
    }

    /** The same with the variants that have an AOT cache inside. */
    public ImageCommand withCaches() {
        return new ImageCommand(tag, true, caches, engine);
    }

    /** The same with environment variables for the container engine. */
    public ImageCommand with(Map<String, String> variables) {
        return new ImageCommand(tag, trained, caches, Map.copyOf(variables));
    }

    @Override
    public List<String> line(Service service, String name, Path root) {
        return run(name, service.folder(), trained ? tag + "-aot" : tag);
    }

    @Override
    public Optional<List<String>> gatewayLine(String name) {
        return Optional.of(run(name, "portal", tag));
    }

    @Override
    public Map<String, String> environment(Service service) {
        Map<String, String> all = new HashMap<>(engine);
        caches.ifPresent(folder ->
                all.put("SPINN_AOT_FOLDER", folder.resolve(service.folder()).toString()));
        return all;
    }

    @Override
    public Map<String, String> gatewayEnvironment() {
        return engine;
    }

    @Override
    public Duration shutdownTimeout() {
        return caches.isPresent() ? AotCache.shutdownTimeout(Jvm.TRAINING) : ENDING;
    }

    /** The name of the container of a replica. */
    public String container(String name) {
        return "spinn-%d-%s".formatted(ProcessHandle.current().pid(), name);
    }

    private List<String> run(String name, String module, String version) {
        return List.of(
                LocalClasspath.root().resolve("deploy/images/run.sh").toString(),
                container(name),
                "localhost/spinn/%s:%s".formatted(module, version));
    }
}
