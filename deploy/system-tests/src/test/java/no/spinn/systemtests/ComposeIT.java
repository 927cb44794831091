package no.spinn.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of deploy/compose, without starting them. */
class ComposeIT {

    private static final Path DEPLOY =
            Path.of("").toAbsolutePath().resolve("..").normalize();
    private static final Path COMPOSE = DEPLOY.resolve("compose");

    @TempDir
    private Path copy;

    @Test
    void isValidWithThePasswordsOfInit() throws IOException, InterruptedException {
        Tools.require("docker-compose");
        try (Stream<Path> files = Files.list(COMPOSE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        Files.deleteIfExists(copy.resolve(".env"));
        Tools.run(Map.of(), List.of(copy.resolve("init.sh").toString()));
        JsonNode services = new YAMLMapper()
                .readTree(Tools.run(
                        Map.of(),
                        List.of(
                                "docker-compose",
                                "-f",
                                copy.resolve("compose.yaml").toString(),
                                "config")))
                .path("services");
        assertThat(services.findValuesAsText("image")).hasSize(services.size()).noneMatch(this::isUnpinned);
        assertThat(services.path("matching-service").path("read_only").asBoolean())
                .isTrue();
        assertThat(services.path("applications-service").path("volumes").findValuesAsText("target"))
                .containsExactly("/var/spool/spinn");
    }

    @Test
    void routesWhatTheListOfRoutesSays() throws IOException, InterruptedException {
        Path routes = DEPLOY.resolve("gateway/routes.txt");
        String map = Tools.run(Map.of(), List.of("sh", "-c", "'%s/routes.sh' <'%s'".formatted(COMPOSE, routes)));
        assertThat(COMPOSE.resolve("routes.map")).content().isEqualTo(map);
    }

    private boolean isUnpinned(String image) {
        return !image.contains(":") || image.endsWith(":latest");
    }
}
