package no.spinn.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Tools from npm, in the versions of the lock file. Without Node the tests that need them are skipped, with this reason. */
final class Npm {

    private static final Path MODULE = Path.of("").toAbsolutePath();
    private static final Path PINNED = MODULE.resolve("src/test/npm");
    private static final Path FOLDER = MODULE.resolve("target/npm");

    private Npm() {}

    /** The exit code of a tool and its output. */
    record Result(int status, String output) {}

    /** Runs one of the pinned tools. */
    static Result run(Path where, String tool, String... arguments) throws IOException, InterruptedException {
        install();
        List<String> line = new ArrayList<>(
                List.of(FOLDER.resolve("node_modules/.bin").resolve(tool).toString()));
        line.addAll(List.of(arguments));
        return execute(where, line);
    }

    /** Runs a file with Node. */
    static Result node(Path where, String... arguments) throws IOException, InterruptedException {
        install();
        List<String> line = new ArrayList<>(List.of("node"));
        line.addAll(List.of(arguments));
        return execute(where, line);
    }

    /** Runs a jar of an installed package. */
    static Result java(Path where, Path jar, String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                jar.toString()));
        line.addAll(List.of(arguments));
        return execute(where, line);
    }

    /** The folder of an installed package. */
    static Path home(String name) throws IOException, InterruptedException {
        install();
        return FOLDER.resolve("node_modules").resolve(name);
    }

    private static void install() throws IOException, InterruptedException {
        assumeTrue(
                Tools.isPresent("node") && Tools.isPresent("npm"),
                "Node and npm are not installed; tests that need them are skipped");
        List<Path> pinned = List.of(PINNED.resolve("package.json"), PINNED.resolve("package-lock.json"));
        Preparation.once(FOLDER, pinned, () -> {
            for (Path file : pinned) {
                Files.copy(file, FOLDER.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
            Result result = execute(FOLDER, List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"));
            assertThat(result.status()).as(result.output()).isZero();
        });
    }

    /** Runs a program. */
    static Result execute(Path where, List<String> line) throws IOException, InterruptedException {
        ProcessBuilder command =
                new ProcessBuilder(line).directory(where.toFile()).redirectErrorStream(true);
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        command.environment().put("REDOCLY_TELEMETRY", "off");
        command.environment().put("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
        command.environment().put("NO_COLOR", "1");
        Process process = command.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output);
    }
}
