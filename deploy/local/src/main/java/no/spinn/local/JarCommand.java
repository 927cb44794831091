package no.spinn.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The command that runs a packaged Quarkus application of this repository. */
final class JarCommand {

    private JarCommand() {}

    /** @param module the folder of the application */
    static Path jar(Path module) {
        return module.resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** Writes both streams to the log, which it begins anew. */
    static ProcessBuilder of(Path jar, Jvm jvm, Path log, Map<String, String> environment) throws IOException {
        Files.createDirectories(log.getParent());
        List<String> line = new ArrayList<>(jvm.command());
        line.addAll(AotCache.options(jar, jvm));
        line.add("-jar");
        line.add(jar.toString());
        ProcessBuilder command = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()));
        command.environment().putAll(environment);
        return command;
    }

    /** Stops a process gracefully, or at all. */
    static void end(Process process, Jvm jvm) {
        process.destroy();
        try {
            if (!process.waitFor(AotCache.shutdownTimeout(jvm))) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
