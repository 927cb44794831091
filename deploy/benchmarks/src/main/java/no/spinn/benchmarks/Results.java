package no.spinn.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A run, with the machine and the commit that it is about. */
record Results(String date, String commit, Machine machine, List<Measure> rows) {

    record Machine(String system, int cores, long memoryMegabytes, String java) {

        static Machine here() {
            var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            return new Machine(
                    "%s %s".formatted(System.getProperty("os.name"), System.getProperty("os.arch")),
                    Runtime.getRuntime().availableProcessors(),
                    system.getTotalMemorySize() / 1_000_000,
                    Runtime.version().toString());
        }
    }

    static Results of(Path root, List<Measure> rows) throws IOException, InterruptedException {
        return new Results(LocalDate.now().toString(), commit(root), Machine.here(), rows);
    }

    boolean allMet() {
        return rows.stream().allMatch(Measure::met);
    }

    Path write(Path folder) throws IOException {
        Path file = Files.createDirectories(folder).resolve(date + ".json");
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), this);
        return file;
    }

    private static String commit(Path root) throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "rev-parse", "--short", "HEAD")
                .directory(root.toFile())
                .start();
        String commit = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return git.waitFor() == 0 ? commit : "unknown";
    }
}
