package no.spinn.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.spinn.local.Jvm;
import no.spinn.local.LocalSettings;
import no.spinn.local.Progress;
import no.spinn.local.Service;
import no.spinn.local.ServiceProcess;
import no.spinn.local.Suite;
import no.spinn.local.TemporaryHome;
import no.spinn.local.demo.Demo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The images: what they say about themselves, how they are restricted, and the demo against containers of them. */
class ImagesIT {

    private static final long LARGEST = 210_000_000;
    private static final String USER = "10001:10001";

    /** What the kernel says when something is written to a file system that is mounted read-only. */
    private static final String READ_ONLY = " / / ro,";

    private static BuiltImages images;
    private static TemporaryHome home;
    private static Suite suite;

    @BeforeAll
    static void buildAndStart() throws IOException, InterruptedException {
        images = BuiltImages.build();
        home = TemporaryHome.make("spinn-images");
        LocalSettings settings = LocalSettings.onFreePorts(home.path()).withServices(Jvm.QUICK, Map.of());
        suite = Suite.start(settings, images.command(), Progress.silent());
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        if (suite != null) {
            suite.close();
        }
        if (images != null) {
            images.close();
        }
        if (home != null) {
            home.close();
        }
    }

    @Test
    void playTheDemo() throws IOException, InterruptedException {
        Demo.run(suite.settings());
    }

    /** The gateway of this suite is a container, too. */
    @Test
    void serveThroughTheGateway() throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> calls = http.send(
                    HttpRequest.newBuilder(suite.settings().gateway().resolve("/v1/calls"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(calls.statusCode()).isEqualTo(200);
            assertThat(calls.body()).contains("\"items\"");
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void sayWhatTheyAre(String module) throws IOException, InterruptedException {
        JsonNode image = images.image(module);
        JsonNode labels = image.path("Labels");
        assertThat(image.path("Size").asLong()).isBetween(1L, LARGEST);
        assertThat(image.path("User").asText()).isEqualTo(USER);
        assertThat(label(labels, "title")).isEqualTo(module);
        assertThat(label(labels, "version")).isEqualTo(BuiltImages.TAG);
        assertThat(label(labels, "revision")).matches("[0-9a-f]{40}(-modified)?");
        assertThat(Instant.parse(label(labels, "created")))
                .isEqualTo(Instant.parse(image.path("Created").asText()));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void haveBillsOfMaterials(String module) throws IOException, InterruptedException {
        String container = images.command().container(module);
        assertThat(images.file(container, "/opt/spinn/bom.cdx.json")
                        .path("components")
                        .findValuesAsText("name"))
                .contains("quarkus-core");
        assertThat(images.file(container, "/usr/share/sbom/base.cdx.json")
                        .path("components")
                        .findValuesAsText("name"))
                .contains("libc6");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void runWithoutRightsOnAReadOnlyRoot(String module) throws IOException, InterruptedException {
        JsonNode container = images.container(images.command().container(module));
        Path process = Path.of("/proc", container.path("State").path("Pid").asText());
        assertThat(Files.readString(process.resolve("status")))
                .containsPattern("Uid:\\s+10001")
                .containsPattern("CapEff:\\s+0+\n")
                .containsPattern("NoNewPrivs:\\s+1\n");
        assertThat(Files.readAllLines(process.resolve("mountinfo"))).anyMatch(mount -> mount.contains(READ_ONLY));
    }

    @Test
    void haveTheSameIdWhenBuiltAgain() throws IOException, InterruptedException {
        String first = images.image(Service.MATCHING.folder()).path("Id").asText();
        images.rebuild(Service.MATCHING.folder());
        assertThat(images.image(Service.MATCHING.folder()).path("Id").asText()).isEqualTo(first);
    }

    @Test
    void stopInOrderOnSigterm() throws IOException, InterruptedException {
        ServiceProcess another = suite.addReplica(Service.MATCHING);
        another.close();
        // Java's exit code after SIGTERM.
        assertThat(another.process().exitValue()).isEqualTo(128 + 15);
        assertThat(another.lastLines()).contains("matching-service stopped in");
    }

    /** A process of the suite has the name of its module. */
    private static List<String> modules() {
        return BuiltImages.MODULES;
    }

    private static String label(JsonNode labels, String name) {
        return labels.path("org.opencontainers.image." + name).asText();
    }
}
