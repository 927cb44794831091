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

/** What befell a suite, and how it got over it. */
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

    /** To be kept beside the tests. */
    void write(Path root, int applications, int calls) throws IOException, InterruptedException {
        Path report = root.resolve("deploy/system-tests/results/faults.md");
        Files.createDirectories(report.getParent());
        Files.writeString(report, """
                # The suite under load and faults

                Written by `InvariantsIT` on %s, %s, %s processors, %s, commit %s, seed %d.

                %d faults befell the suite while six applicants and a provider worked: %d applications and %d calls were acknowledged.
                Afterwards nothing of it was lost or done twice, events were in order, without a gap and told only legal
                moves, every projection was where its source was, every outbox was empty, every watch had heard of every call
                once, and every journal verified. No request got another refusal than 429 or 503.

                *Until ready* is the time from the end of the fault until an application submitted then has its eligibility
                report, for which all three services, PostgreSQL and Kafka are needed. *Lasted* contains the restart.

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
