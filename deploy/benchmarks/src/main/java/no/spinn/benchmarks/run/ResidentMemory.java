package no.spinn.benchmarks.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.spinn.benchmarks.result.Measure;
import no.spinn.local.Service;
import no.spinn.local.Suite;

/** The resident memory of a process, as the operating system counts it. */
public final class ResidentMemory {

    private static final double MOST_MEGABYTES = 300;

    private ResidentMemory() {}

    /** One row for each service. */
    public static List<Measure> after(String what, Suite suite) throws IOException, InterruptedException {
        List<Measure> rows = new ArrayList<>();
        for (Service service : Service.values()) {
            rows.add(Measure.of(
                            "resident memory after %s, %s".formatted(what, service.folder()), "MB", of(service, suite))
                    .atMost(MOST_MEGABYTES));
        }
        return rows;
    }

    /** In megabytes. */
    public static double of(Service service, Suite suite) throws IOException, InterruptedException {
        return of(suite.service(service).process());
    }

    /** In megabytes. */
    // ps exists on Linux and macOS.
    public static double of(Process process) throws IOException, InterruptedException {
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process.pid())).start();
        String kibibytes = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        ps.waitFor();
        return Long.parseLong(kibibytes) * 1024 / 1e6;
    }
}
