package no.spinn.benchmarks.result;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Where and when a row was measured.
 *
 * @param date the day, in the time zone of the machine
 * @param commit the abbreviated commit that was built
 * @param machine operating system, processors, memory and Java version
 */
public record Run(String date, String commit, String machine) {

    public static Run of(Path root) throws IOException, InterruptedException {
        return new Run(LocalDate.now().toString(), commitOf(root), thisMachine());
    }

    private static String thisMachine() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return "%s %s, %d cores, %d MB, Java %s"
                .formatted(
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors(),
                        system.getTotalMemorySize() / 1_000_000,
                        Runtime.version());
    }

    private static String commitOf(Path root) throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "rev-parse", "--short", "HEAD")
                .directory(root.toFile())
                .start();
        String commit = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return git.waitFor() == 0 ? commit : "unknown";
    }
}
