package no.spinn.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Programs of the machine, which a developer may not have: a test that needs one is skipped there. In CI, which installs them, it fails
 * instead.
 */
final class Tools {

    private Tools() {}

    /** Skips the test, or in CI fails it, if one of these programs is missing. */
    static void require(String... programs) {
        List<String> missing =
                Arrays.stream(programs).filter(program -> !isPresent(program)).toList();
        String reason = "not installed: " + String.join(", ", missing);
        if ("true".equals(System.getenv("CI"))) {
            assertThat(missing).as(reason).isEmpty();
        }
        assumeTrue(missing.isEmpty(), reason + "; tests that need it are skipped");
    }

    /** Runs a program, which has to succeed, and returns what it prints. */
    static String run(Map<String, String> environment, List<String> line) throws IOException, InterruptedException {
        Path errors = Files.createTempFile("spinn", ".err");
        try {
            ProcessBuilder command = new ProcessBuilder(line).redirectError(errors.toFile());
            command.environment().put("JAVA_HOME", System.getProperty("java.home"));
            command.environment().putAll(environment);
            Process process = command.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            assertThat(status)
                    .as(() -> "%s%n%s%n%s".formatted(line, output, read(errors)))
                    .isZero();
            return output;
        } finally {
            Files.delete(errors);
        }
    }

    /** Whether this program is on the path. */
    static boolean isPresent(String program) {
        return Arrays.stream(
                        Objects.requireNonNullElse(System.getenv("PATH"), "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
