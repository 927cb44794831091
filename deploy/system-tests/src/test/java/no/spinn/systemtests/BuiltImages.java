package no.spinn.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.spinn.local.ImageCommand;
import no.spinn.local.Service;

/** The images of this build, in a storage of their own that is deleted on close. */
final class BuiltImages implements AutoCloseable {

    /** The services and the gateway. */
    static final List<String> MODULES = Stream.concat(
                    Arrays.stream(Service.values()).map(Service::folder), Stream.of("portal"))
            .toList();

    static final String TAG = "1.0.0-SNAPSHOT";

    private static final Path ROOT =
            Path.of("").toAbsolutePath().resolve("../..").normalize();
    private static final Path SCRIPTS = ROOT.resolve("deploy/images");
    private static final Path STORAGE = Path.of("target", "containers").toAbsolutePath();

    private final ObjectMapper json = new ObjectMapper();

    /** Skips the test, or in CI fails it, on a machine that cannot build and run images. */
    static BuiltImages build() throws IOException, InterruptedException {
        Tools.require("buildah", "podman", "apt-get", "dpkg-deb");
        BuiltImages images = new BuiltImages();
        images.close();
        Files.createDirectories(STORAGE);
        Files.writeString(STORAGE.resolve("storage.conf"), """
                [storage]
                driver = "overlay"
                graphroot = "%s/images"
                runroot = "%s/run"
                """.formatted(STORAGE, STORAGE));
        images.rebuild(MODULES.toArray(String[]::new));
        return images;
    }

    /** Builds the images of these modules, also when they exist. */
    void rebuild(String... modules) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(SCRIPTS.resolve("build.sh").toString()));
        line.addAll(List.of(modules));
        Tools.run(environment(), line);
    }

    /** The environment of everything that uses the images. The containers live too briefly for the second compiler. */
    Map<String, String> environment() {
        return Map.of(
                "CONTAINERS_STORAGE_CONF",
                STORAGE.resolve("storage.conf").toString(),
                "CONTAINERS_CONF",
                SCRIPTS.resolve("containers.conf").toString(),
                "JAVA_TOOL_OPTIONS",
                "-XX:TieredStopAtLevel=1");
    }

    ImageCommand command() {
        return ImageCommand.of(TAG).with(environment());
    }

    /** What podman knows about an image. */
    JsonNode image(String module) throws IOException, InterruptedException {
        return podman("image", "inspect", "localhost/spinn/%s:%s".formatted(module, TAG))
                .path(0);
    }

    /** What podman knows about a running container. */
    JsonNode container(String name) throws IOException, InterruptedException {
        return podman("container", "inspect", name).path(0);
    }

    /** A file of a container. */
    JsonNode file(String container, String path) throws IOException, InterruptedException {
        Path copy = STORAGE.resolve("copy.json");
        Tools.run(environment(), List.of("podman", "cp", container + ":" + path, copy.toString()));
        return json.readTree(copy.toFile());
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (!Files.exists(STORAGE.resolve("storage.conf"))) {
            return;
        }
        Tools.run(environment(), List.of("podman", "rm", "--all", "--force", "--volumes"));
        Tools.run(environment(), List.of("podman", "rmi", "--all", "--force"));
        try (Stream<Path> files = Files.walk(STORAGE)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private JsonNode podman(String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of("podman"));
        line.addAll(List.of(arguments));
        return json.readTree(Tools.run(environment(), line));
    }
}
