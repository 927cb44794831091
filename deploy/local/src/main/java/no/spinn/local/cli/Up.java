package no.spinn.local.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.spinn.local.LauncherException;
import no.spinn.local.LocalSettings;
import no.spinn.local.ProcessRecords;
import no.spinn.local.Suite;
import picocli.CommandLine.Command;

/** Starts the suite and runs until it is stopped. */
@Command(name = "up", description = "Starts everything; Ctrl-C stops it.")
final class Up implements Callable<Integer> {

    private static final Duration POLL_INTERVAL = Duration.ofMillis(500);

    @Override
    public Integer call() throws IOException, InterruptedException {
        LocalSettings settings = LocalSettings.of(System.getenv());
        Files.createDirectories(settings.home());
        try (FileChannel lockFile = FileChannel.open(
                        settings.home().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = requireFirst(lockFile, settings.home())) {
            return run(settings, new ProcessRecords(settings.home()));
        }
    }

    private static int run(LocalSettings settings, ProcessRecords records) throws IOException, InterruptedException {
        Instant begin = Instant.now();
        System.out.println("Starting Spinn; state and logs are in " + settings.home());
        try (Suite suite = Suite.start(settings, new Terminal(System.out), Up::stopWithThisProcess)) {
            records.addLauncher();
            System.out.printf("Spinn is ready after %.1f s.%n%n", Terminal.seconds(begin));
            System.out.println(Welcome.text(suite));
            return watch(suite);
        }
    }

    private static FileLock requireFirst(FileChannel lockFile, Path home) throws IOException {
        FileLock lock = lockFile.tryLock();
        if (lock == null) {
            String who = new ProcessRecords(home)
                    .launcher()
                    .map(process -> " (process %d)".formatted(process.pid()))
                    .orElse("");
            throw new LauncherException("Spinn is already running%s; ./spinn down stops it.".formatted(who));
        }
        return lock;
    }

    private static void stopWithThisProcess(Suite suite) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            System.out.println("Stopping Spinn.");
            suite.close();
        }));
    }

    private static int watch(Suite suite) throws InterruptedException {
        Optional<String> failedProcess = Optional.empty();
        while (failedProcess.isEmpty()) {
            Thread.sleep(POLL_INTERVAL);
            failedProcess = suite.failedProcess();
        }
        // Ctrl-C also reaches the child processes, whose end this process may notice first.
        Thread.sleep(POLL_INTERVAL);
        if (suite.isClosed()) {
            return 0;
        }
        System.err.println("spinn: A process has ended unexpectedly: " + failedProcess.get());
        return 1;
    }
}
