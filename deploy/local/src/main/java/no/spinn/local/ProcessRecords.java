package no.spinn.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Records of the processes that the launcher started, to stop them after the launcher has ended. A record has the process id and
 * the start time: ids are reused, and no other process may be stopped.
 */
public final class ProcessRecords {

    private static final String LAUNCHER = "launcher";

    private final Path directory;

    public ProcessRecords(Path home) {
        this.directory = home.resolve("run");
    }

    /** Records the current process as the launcher. */
    public void addLauncher() throws IOException {
        add(LAUNCHER, ProcessHandle.current());
    }

    public Optional<ProcessHandle> launcher() {
        return find(LAUNCHER);
    }

    /** Stops the launcher if it runs, and waits for its end. */
    public void endLauncher() throws IOException {
        end(directory.resolve(LAUNCHER));
    }

    void add(String name, ProcessHandle process) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve(name), process.pid() + " " + startOf(process));
    }

    /** The recorded process, if it still runs. */
    Optional<ProcessHandle> find(String name) {
        return read(directory.resolve(name));
    }

    /** Stops the remaining processes, gracefully first, and deletes their records. Returns the names of those that ran. */
    public List<String> endAll() throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted()
                    .filter(this::end)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private boolean end(Path file) {
        try {
            // Only the launcher's record is deleted. The launcher itself ends when it is done.
            Optional<ProcessHandle> process = read(file).filter(one -> !one.equals(ProcessHandle.current()));
            process.ifPresent(ProcessRecords::end);
            Files.deleteIfExists(file);
            return process.isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<ProcessHandle> read(Path file) {
        try {
            String[] record = Files.readString(file).strip().split(" ");
            return ProcessHandle.of(Long.parseLong(record[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> startOf(process).equals(record[1]));
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException noRecord) {
            return Optional.empty();
        }
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
