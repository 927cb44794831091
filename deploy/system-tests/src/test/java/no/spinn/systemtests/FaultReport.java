package no.spinn.systemtests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The injected faults of a run, and how long the suite took to recover from each. */
final class FaultReport {

    private final long seed;
    private final List<String> rows = new ArrayList<>();

    FaultReport(long seed) {
        this.seed = seed;
    }

    void add(Fault fault, Duration lasted, Duration untilReady) {
        String row =
                String.format(Locale.ROOT, "| %s | %.1f | %.1f |", fault.name(), seconds(lasted), seconds(untilReady));
        System.out.println(row);
        rows.add(row);
    }

    /** Writes the report to the repository. */
    void write(Path root, int applications, int calls) throws IOException, InterruptedException {
        Path report = root.resolve("deploy/system-tests/results/faults.md");
        Files.createDirectories(report.getParent());
        Files.writeString(report, """
                # The suite under load and faults

                Written by `InvariantsIT` on %s, %s, %s processors, %s, commit %s, seed %d.

                The run injected %d faults while six applicants and a provider used the suite: %d applications and %d calls were acknowledged.
                Afterwards, no acknowledged change was lost or done twice. Events were in order, without gaps, and reported only
                legal transitions. Every projection had the version of its source, and every outbox was empty. Every watch had
                found every call once, and every journal verified. No request failed otherwise than with 429 or 503.

                *Until ready* is the time from the end of the fault until an application submitted then has its eligibility
                report, for which all three services, PostgreSQL and Kafka are needed. *Lasted* includes the restart.

                | fault | lasted, s | until ready, s |
                | --- | --: | --: |
                %s
                """.formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        System.getProperty("os.name"),
                        Runtime.getRuntime().availableProcessors(),
                        "Java " + System.getProperty("java.version"),
                        commit(root),
                        seed,
                        rows.size(),
                        applications,
                        calls,
                        String.join("\n", rows)));
    }

    private static String commit(Path root) throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "rev-parse", "--short", "HEAD")
                .directory(root.toFile())
                .start();
        String commit = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        git.waitFor();
        return commit.strip();
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
