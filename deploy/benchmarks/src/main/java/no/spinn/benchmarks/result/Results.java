package no.spinn.benchmarks.result;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A run, with the machine and the commit that it is about. */
public record Results(String date, String commit, Machine machine, List<Measure> rows) {

    public record Machine(String system, int cores, long memoryMegabytes, String java) {

        static Machine here() {
            var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            return new Machine(
                    "%s %s".formatted(System.getProperty("os.name"), System.getProperty("os.arch")),
                    Runtime.getRuntime().availableProcessors(),
                    system.getTotalMemorySize() / 1_000_000,
                    Runtime.version().toString());
        }
    }

    public static Results of(Path root, List<Measure> rows) throws IOException, InterruptedException {
        return new Results(LocalDate.now().toString(), commit(root), Machine.here(), rows);
    }

    public boolean allMet() {
        return rows.stream().allMatch(Measure::met);
    }

    /** Into the file of the day, whose other rows stay: a run may be about some of the groups alone. */
    public Path write(Path folder) throws IOException {
        Path file = Files.createDirectories(folder).resolve(date + ".json");
        ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        Results all = Files.exists(file) ? after(json.readValue(file.toFile(), Results.class)) : this;
        json.writeValue(file.toFile(), all);
        Growth.draw(all, folder);
        return file;
    }

    /** With the rows of an earlier run that were not measured again; those of another commit say so. */
    Results after(Results earlier) {
        Map<String, Measure> merged = new LinkedHashMap<>();
        for (Measure row : earlier.rows) {
            String measured = Objects.requireNonNullElse(row.commit(), earlier.commit);
            merged.put(row.metric(), row.measuredAt(measured.equals(commit) ? null : measured));
        }
        rows.forEach(row -> merged.put(row.metric(), row));
        return new Results(date, commit, machine, List.copyOf(merged.values()));
    }

    private static String commit(Path root) throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "rev-parse", "--short", "HEAD")
                .directory(root.toFile())
                .start();
        String commit = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return git.waitFor() == 0 ? commit : "unknown";
    }
}
