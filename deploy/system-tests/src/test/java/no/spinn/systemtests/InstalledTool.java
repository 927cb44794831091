package no.spinn.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Programs of the operating system that tests need. Where they are missing, these tests are skipped and say so, except in CI, which
 * installs them.
 */
final class InstalledTool {

    private static final boolean CI = Boolean.parseBoolean(System.getenv("CI"));

    private InstalledTool() {}

    static void require(String... programs) {
        for (String program : programs) {
            String reason = program + " is not installed; the tests that need it are skipped";
            if (CI) {
                assertThat(isInstalled(program)).as(program + " is installed").isTrue();
            }
            assumeTrue(isInstalled(program), reason);
        }
    }

    private static boolean isInstalled(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .anyMatch(Files::isExecutable);
    }
}
