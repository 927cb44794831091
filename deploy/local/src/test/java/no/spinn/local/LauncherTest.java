package no.spinn.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Failures of the launcher: one sentence, a non-zero exit code, and no process left running. */
class LauncherTest {

    private static final Path SCRIPT = LocalClasspath.root().resolve("spinn");

    @TempDir
    private Path home;

    private LocalSettings free = LocalSettings.onFreePorts(Path.of("unused"));

    /** The exit code of a run and its output, both streams together. */
    private record Run(int exit, String output) {}

    @BeforeEach
    void findFreePorts() {
        free = LocalSettings.onFreePorts(home);
    }

    @Test
    void namesTheVariableOfAPortThatIsTaken() throws IOException, InterruptedException {
        try (ServerSocket taken =
                new ServerSocket(free.port(Service.APPLICATIONS), 1, InetAddress.getLoopbackAddress())) {
            Run up = launch("up");
            assertThat(up.exit()).isEqualTo(1);
            assertThat(up.output())
                    .endsWith(
                            "spinn: Port %d, which applications-service needs, is taken; free it or set SPINN_APPLICATIONS_PORT.\n"
                                    .formatted(taken.getLocalPort()));
        }
        assertThat(home.resolve("postgres")).doesNotExist();
    }

    @Test
    void refusesASecondUp() throws IOException, InterruptedException {
        try (FileChannel file =
                        FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock first = file.lock()) {
            assertThat(first.isValid()).isTrue();
            Run second = launch("up");
            assertThat(second.exit()).isEqualTo(1);
            assertThat(second.output()).isEqualTo("spinn: Spinn is already running; ./spinn down stops it.\n");
        }
    }

    @Test
    void refusesWhatIsNoPort() throws IOException, InterruptedException {
        Run up = launch(Map.of("SPINN_KAFKA_PORT", "ninety"), "up");
        assertThat(up).isEqualTo(new Run(1, "spinn: SPINN_KAFKA_PORT is ninety, which is not a port.\n"));
    }

    @Test
    void refusesAHomeThatIsAFile() throws IOException, InterruptedException {
        Path file = Files.createFile(home.resolve("file"));
        Run up = launch(Map.of("SPINN_HOME", file.resolve("home").toString()), "up");
        assertThat(up.exit()).isEqualTo(1);
        assertThat(up.output()).startsWith("spinn: ").hasLineCount(1);
    }

    @Test
    void saysThatNothingRuns() throws IOException, InterruptedException {
        assertThat(launch("demo").output()).contains("is Spinn up?");
        assertThat(launch("token", "--org", "958935420", "--scope", "spinn:applications")
                        .output())
                .contains("is Spinn up?");
        assertThat(launch("down").exit()).isZero();
    }

    @Test
    void asksForWhatATokenNeeds() throws IOException, InterruptedException {
        Run token = launch("token");
        assertThat(token.exit()).isEqualTo(2);
        assertThat(token.output()).contains("--org", "--scope");
    }

    @Test
    void saysThatThereIsNoJdk() throws IOException, InterruptedException {
        Path old = Files.createDirectories(home.resolve("old/bin")).resolve("java");
        Files.writeString(old, "#!/bin/sh\n");
        assertThat(old.toFile().setExecutable(true)).isTrue();
        Run up = run(
                Map.of(
                        "PATH",
                        old.getParent() + ":/usr/bin:/bin",
                        "JAVA_HOME",
                        "",
                        "SPINN_JDK_FOLDERS",
                        home.toString()),
                List.of(SCRIPT.toString(), "up"));
        assertThat(up).isEqualTo(new Run(1, "spinn: no JDK 25 or newer found; install one, or set JAVA_HOME to it.\n"));
    }

    @Test
    void showsItsUsageForAWordThatItDoesNotKnow() throws IOException, InterruptedException {
        Run nonsense = run(Map.of(), List.of(SCRIPT.toString(), "dance"));
        assertThat(nonsense.exit()).isEqualTo(2);
        assertThat(nonsense.output()).startsWith("usage: ./spinn");
    }

    @Test
    void isFoundThroughALinkAndFromAnyFolder() throws IOException, InterruptedException {
        Path link = Files.createSymbolicLink(home.resolve("linked"), SCRIPT);
        assertThat(run(Map.of(), List.of(link.toString(), "help")).exit()).isZero();
    }

    private Run launch(String... arguments) throws IOException, InterruptedException {
        return launch(Map.of(), arguments);
    }

    private Run launch(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dspinn.root=" + LocalClasspath.root(),
                "-cp",
                LocalClasspath.find(),
                "no.spinn.local.cli.Spinn"));
        command.addAll(List.of(arguments));
        return run(environment, command);
    }

    private Run run(Map<String, String> environment, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true);
        builder.environment().put("SPINN_HOME", home.toString());
        for (Service service : Service.values()) {
            builder.environment().put(service.portVariable(), Integer.toString(free.port(service)));
            builder.environment()
                    .put(
                            service.managementPortVariable(),
                            Integer.toString(free.ports(service).management()));
        }
        builder.environment()
                .put("SPINN_PORTAL_PORT", Integer.toString(free.portal().service()));
        builder.environment()
                .put(
                        "SPINN_PORTAL_MANAGEMENT_PORT",
                        Integer.toString(free.portal().management()));
        builder.environment().put("SPINN_POSTGRES_PORT", Integer.toString(free.postgresPort()));
        builder.environment().put("SPINN_KAFKA_PORT", Integer.toString(free.kafkaPort()));
        builder.environment().put("SPINN_ISSUER_PORT", Integer.toString(free.issuerPort()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }
}
