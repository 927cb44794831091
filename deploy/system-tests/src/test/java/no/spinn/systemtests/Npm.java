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

/** Tools of integrators that come from npm. Where Node is not installed, the tests that need them are skipped, and say so. */
final class Npm {

    private static final Path MODULE = Path.of("").toAbsolutePath();
    private static final Path PINNED = MODULE.resolve("src/test/npm/package.json");
    private static final Path FOLDER = MODULE.resolve("target/npm");

    private Npm() {}

    /** What a tool said, and whether it was content. */
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

    /** Runs a jar that a package brought. */
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

    /** Where a package was put. */
    static Path home(String name) throws IOException, InterruptedException {
        install();
        return FOLDER.resolve("node_modules").resolve(name);
    }

    private static synchronized void install() throws IOException, InterruptedException {
        assumeTrue(isPresent(), "Node and npm are not installed, so nothing of this was tried");
        Path installed = FOLDER.resolve("package.json");
        if (Files.exists(installed) && Files.mismatch(installed, PINNED) < 0 && Files.exists(done())) {
            return;
        }
        Files.createDirectories(FOLDER);
        Files.copy(PINNED, installed, StandardCopyOption.REPLACE_EXISTING);
        Result result = execute(
                FOLDER, List.of("npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"));
        assertThat(result.status()).as(result.output()).isZero();
        Files.writeString(done(), "");
    }

    private static Path done() {
        return FOLDER.resolve("installed");
    }

    private static boolean isPresent() throws InterruptedException {
        try {
            return execute(MODULE, List.of("npm", "--version")).status() == 0;
        } catch (IOException notFound) {
            return false;
        }
    }

    private static Result execute(Path where, List<String> line) throws IOException, InterruptedException {
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
