package no.spinn.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** How much memory a process holds, as the operating system counts it. */
final class ResidentMemory {

    private ResidentMemory() {}

    /** By {@code ps}, which Linux and macOS have. */
    static double megabytesOf(Process process) throws IOException, InterruptedException {
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process.pid())).start();
        String kibibytes = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        ps.waitFor();
        return Long.parseLong(kibibytes) * 1024 / 1e6;
    }
}
