package no.spinn.local;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** A Kafka node in its own Java process, so that tests can kill it like a real one. It ends with this process. */
public final class KafkaProcess implements AutoCloseable {

    private final Path directory;
    private Process process;

    private KafkaProcess(Path directory, Process process) {
        this.directory = directory;
        this.process = process;
    }

    /**
     * Starts a node and does not wait for it.
     *
     * @param directory for its settings, data and log; existing data is reused
     * @param settings Kafka's own, and those of {@link KafkaBrokerMain}
     */
    public static KafkaProcess launch(Path directory, Map<String, String> settings) throws IOException {
        Files.createDirectories(directory);
        Properties all = new Properties();
        all.putAll(settings);
        all.put("log.dirs", directory.toAbsolutePath().resolve("data").toString());
        try (Writer file = Files.newBufferedWriter(settingsIn(directory))) {
            all.store(file, null);
        }
        return new KafkaProcess(directory, start(directory));
    }

    public Process process() {
        return process;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public Path log() {
        return directory.resolve("kafka.log");
    }

    /** Kills the node, as a power failure would. */
    public void kill() {
        end(process.destroyForcibly());
    }

    /** Starts it again after {@link #kill()} or {@link #close()}, with the same settings and data, and does not wait for it. */
    public void restart() throws IOException {
        process = start(directory);
    }

    @Override
    public void close() {
        process.destroy();
        end(process);
    }

    private static Path settingsIn(Path directory) {
        return directory.resolve("server.properties");
    }

    private static Process start(Path directory) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseCompactObjectHeaders",
                "-cp",
                LocalClasspath.find(),
                KafkaBrokerMain.class.getName(),
                settingsIn(directory).toAbsolutePath().toString());
        // The node reads this pipe from its standard input, and stops when this process ends for any reason.
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        directory.resolve("kafka.log").toFile()))
                .start();
    }

    private static void end(Process process) {
        try {
            if (!process.waitFor(15, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
