package no.spinn.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A process of the suite that writes both its streams to a log. */
final class LoggedProcess {

    private LoggedProcess() {}

    /** The process to start. It begins the log anew. */
    static ProcessBuilder command(List<String> line, Path log, Map<String, String> environment) throws IOException {
        Files.createDirectories(log.getParent());
        ProcessBuilder command = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()));
        command.environment().putAll(environment);
        return command;
    }

    /** Stops a process gracefully within this time, or at all. */
    static void end(Process process, Duration timeout) {
        process.destroy();
        try {
            if (!process.waitFor(timeout)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
